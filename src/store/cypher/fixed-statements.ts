import type { Statement } from "../graph-store.js";
import { readTexts } from "../text/search-document.js";
import { commitStatements } from "./commit.js";
import { readBackStatements } from "./read-back.js";
import { versionStatements } from "./version.js";
import { createLinks, createNodes, writeStatements } from "./write.js";

const columns = [{ column: "name_en", field: "name", lang: "en", weight: 3 }] as const;

/** Every fixed statement of the store, and one of each family. Tests lint them and let the engines explain them. */
export const fixedStatements: readonly Statement[] = [
  ...versionStatements, ...commitStatements, ...writeStatements, ...readBackStatements, createNodes("Country"), createLinks("PART_OF"), readTexts({ label: "Country", columns }),
];
