import type { Storable } from "../model/kinds/kind.js";

/** What rows may hold: plain JSON values, never a node, a relationship or a date object. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** Parameters are plain values; a number that is whole travels as an integer. */
export type Params = Readonly<Record<string, unknown>>;

/** A Cypher text of the shared dialect (docs/dialect.md). The text begins with its name as a comment. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Makes a statement whose text carries its name, so that logs and slow-query lists speak. */
export const statement = (name: string, text: string): Statement => Object.freeze({ name, text: `/* ${name} */ ${text}` });

export interface RunOptions {
  /** Milliseconds after which the caller gets StoreUnavailable. */
  readonly timeoutMs?: number;
}

export interface GraphTransaction {
  run<Row extends object>(statement: Statement, params?: Params): Promise<Row[]>;
}

/** Keys and indexes that follow from the catalogue. */
export interface SchemaPlan {
  readonly unique: readonly (readonly [label: string, property: string])[];
  readonly index: readonly (readonly [label: string, property: string])[];
  /** Labels that records are looked up by, with the orders of their lists: columns, and the id after them. */
  readonly types: readonly { readonly label: string; readonly orders: readonly (readonly string[])[] }[];
  /** The text that search reads: one entry per searchable type. */
  readonly fullText: readonly SearchableType[];
}

export interface SearchableType {
  readonly label: string;
  /** Columns to read with their weight, the field they belong to and their language (null: any). */
  readonly columns: readonly { readonly column: string; readonly field: string; readonly lang: "en" | "fr" | null; readonly weight: number }[];
}

export interface SearchQuery {
  readonly text: string;
  /** Type names; all searchable types when left out. */
  readonly types?: readonly string[];
  /** Prefer this language when scores are near; never hides the other. */
  readonly lang?: "en" | "fr";
  readonly limit: number;
  readonly offset: number;
  /** Whether it is asked where the words stand (yes when left out); otherwise hits tell their ids, as where no text matches. */
  readonly places?: boolean;
  /** Columns that are wanted of the hits: an engine that reads the records anyway gives them along. */
  readonly columns?: readonly string[];
}

export interface SearchHit {
  readonly id: string;
  readonly type: string;
  readonly score: number;
  /** The field that matched best, its language, and the words of that field that matched (as they stand in the text). */
  readonly field: string;
  readonly lang: "en" | "fr" | null;
  /** The text of that field around the first match, cut at words, with matches as [from, to) offsets. */
  readonly excerpt: string;
  readonly marks: readonly (readonly [from: number, to: number])[];
  /** The columns wanted, from an engine that gives them along. */
  readonly columns?: Readonly<Record<string, unknown>>;
}

/** What an engine wants stored with a record to find it by its words, made from the record and no part of it. */
export interface Derivation {
  /** Names how it is made: records that were stored under another name are to be stored anew. Empty where nothing is wanted. */
  readonly form: string;
  /** Columns to store beside those of the record. */
  columnsOf(type: string, properties: Readonly<Record<string, unknown>>): Readonly<Record<string, string>>;
}

/**
 * Where the graph lives. Two engines keep the same promises: the contract suite in test/contract states them.
 * Engine errors become AppErrors here; nothing above sees a driver.
 */
export interface GraphStore {
  readonly engine: "embedded" | "neo4j";
  /** Reads. Rows are plain values; throws StoreUnavailable when the engine does not answer in time. */
  run<Row extends object>(statement: Statement, params?: Params, options?: RunOptions): Promise<Row[]>;
  /** Commits when `work` resolves, else rolls everything back and rethrows. Writers come one after the other. */
  transaction<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T>;
  /** Makes keys, indexes and the search index; safe to repeat. */
  prepare(plan: SchemaPlan): Promise<void>;
  /** Follows from the plan: throws before prepare() on an engine that wants anything. Who writes records writes its columns, too. */
  readonly derivation: Derivation;
  /** Hits by falling score, ties by id, with the number of all hits; throws StoreUnavailable when they do not come in time. */
  search(query: SearchQuery, options?: RunOptions): Promise<{ readonly hits: readonly SearchHit[]; readonly total: number }>;
  /** Changes with every committed write; also the readiness probe. */
  version(options?: RunOptions): Promise<string>;
  /** Writes a consistent copy of the whole store to a new path; throws InvalidInput where the engine's own tools do that. */
  backup(path: string): Promise<void>;
  /** Safe to call twice. */
  close(): Promise<void>;
}

export type { Storable };
