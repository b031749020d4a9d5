import type { EntityType } from "../model/catalogue.js";
import type { CitationValue, LinkValue } from "../model/entity.js";
import { writePath, type Issue, type IssueCode, type Path, type Position } from "./issue.js";

/** An entry of a file as written, which knows where each of its parts stands. */
export interface RawRecord {
  readonly file: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** Fields whose fault was told for the whole file, such as a missing column: not to be told again for each record. */
  readonly told?: ReadonlySet<string>;
  /** Where the value (or its key) at a path stands; the nearest part above it when it is not written. */
  at(path: Path, part?: "key" | "value"): Position;
}

/** An entry whose values have been parsed. What was faulty is left out of it and named in `faulty`. */
export interface DatasetRecord {
  readonly type: EntityType;
  readonly id: string;
  /** An instance of the type's class: properties by name, links by relation, citations. */
  readonly instance: Readonly<Record<string, unknown>>;
  readonly citations: readonly CitationValue[];
  readonly faulty: ReadonlySet<string>;
  /** Where each of its links and citations is written. */
  readonly places: ReadonlyMap<LinkValue | CitationValue, Path>;
  readonly raw: RawRecord;
}

/** The links that a record holds in one relation; an empty list when it holds none. */
export const linksOf = (record: DatasetRecord, relation: string): readonly LinkValue[] =>
  (record.instance[relation] as readonly LinkValue[] | undefined) ?? [];

/** The relations whose links stand in the records of a type. */
export const heldRelations = (type: EntityType) => [...type.relations.values()].filter((relation) => relation.direction === "out");

export const issueAt = (raw: RawRecord, path: Path, code: IssueCode, message: string, part: "key" | "value" = "value"): Issue =>
  ({ file: raw.file, ...raw.at(path, part), path: writePath(path), code, message });
