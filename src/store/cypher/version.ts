import { randomUUID } from "node:crypto";
import { statement, type Statement } from "../graph-store.js";
import { bareText } from "./text.js";

export const readVersion = statement("version.read", "MATCH (m:GraphMeta {id: 'graph'}) RETURN m.version AS version");
export const bumpVersion = statement("version.bump", "MERGE (m:GraphMeta {id: 'graph'}) SET m.version = $version");

/** The version of a store that nothing was written to. */
export const NO_VERSION = "empty";

/** A version that no load and no earlier write has given. */
export const newVersion = (): string => `write-${randomUUID()}`;

/** Whether a statement may change the graph. */
export const isWrite = ({ text }: Statement): boolean => /(?<![.:$`])\b(?:CREATE|MERGE|SET|DELETE|REMOVE)\b/i.test(bareText(text));

/** A statement that writes GraphMeta gives the graph its version itself, as the load does. */
export const isOwnVersioned = (one: Statement): boolean => isWrite(one) && one.text.includes(":GraphMeta");

export const versionStatements: readonly Statement[] = [readVersion, bumpVersion];
