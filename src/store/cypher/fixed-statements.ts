import type { Statement } from "../graph-store.js";
import { versionStatements } from "./version.js";
import { createLinks, createNodes, writeStatements } from "./write.js";

/** Every fixed statement of the store, and one of each family. Tests lint them and let the engines explain them. */
export const fixedStatements: readonly Statement[] = [...versionStatements, ...writeStatements, createNodes("Country"), createLinks("PART_OF")];
