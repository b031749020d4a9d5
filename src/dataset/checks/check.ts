import type { Catalogue } from "../../model/catalogue.js";
import type { Issue } from "../issue.js";
import type { DatasetRecord, RawRecord } from "../record.js";

/** An id that has left the dataset for good. */
export interface WithdrawnId {
  readonly id: string;
  readonly reason: { readonly en?: string; readonly fr?: string };
  readonly replacement?: string;
  readonly withdrawn: string;
  readonly raw: RawRecord;
}

/** What every check across records may look at. */
export interface Checked {
  readonly catalogue: Catalogue;
  readonly records: readonly DatasetRecord[];
  /** The first record of each id. */
  readonly byId: ReadonlyMap<string, DatasetRecord>;
  /** Merged ids with the record that took them in. */
  readonly former: ReadonlyMap<string, DatasetRecord>;
  readonly withdrawn: ReadonlyMap<string, WithdrawnId>;
  /** Types of which some file could not be read: references to them are not judged. */
  readonly unread: ReadonlySet<string>;
}

export type Check = (checked: Checked) => Iterable<Issue>;
