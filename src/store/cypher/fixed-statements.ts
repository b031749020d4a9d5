import type { Statement } from "../graph-store.js";
import { versionStatements } from "./version.js";

/** Every fixed statement of the store. Tests lint them and let the engines explain them. */
export const fixedStatements: readonly Statement[] = [...versionStatements];
