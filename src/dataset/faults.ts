import type { CitationValue, LinkValue } from "../model/entity.js";
import type { IssueCode, Path } from "./issue.js";

/** Collects the faults of one record; the first step of each path is marked as faulty, so that one fault is told once. */
export interface Faults {
  add(path: Path, code: IssueCode, message: string, part?: "key" | "value"): void;
  /** Remembers where a link or citation stands: beside faulty ones, its place among the accepted is another. */
  place(value: LinkValue | CitationValue, path: Path): void;
}
