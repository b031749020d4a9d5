import { isRecord, show } from "../model/kinds/kind.js";
import { ID_FORM } from "../model/entity.js";
import { isDay } from "../model/kinds/plain.js";
import { suggest } from "../model/kinds/suggest.js";
import type { WithdrawnId } from "./checks/check.js";
import type { Issue, IssueCode } from "./issue.js";
import { issueAt, type RawRecord } from "./record.js";

const keys = ["id", "reason", "replacement", "withdrawn"];

/** Reads withdrawn.yaml: ids that left the dataset, why, and what to take instead. */
export function parseWithdrawn(raws: readonly RawRecord[]): { readonly withdrawn: ReadonlyMap<string, WithdrawnId>; readonly issues: readonly Issue[] } {
  const withdrawn = new Map<string, WithdrawnId>();
  const issues: Issue[] = [];
  for (const raw of raws) {
    const { id, reason, replacement, withdrawn: day } = raw.value;
    const found: Issue[] = [];
    const add = (key: string, code: IssueCode, message: string): unknown => found.push(issueAt(raw, [key], code, message, code === "UNKNOWN_KEY" ? "key" : "value"));
    for (const key of Object.keys(raw.value).filter((one) => !keys.includes(one))) add(key, "UNKNOWN_KEY", `a withdrawn id has no field of this name${suggest(key, keys)}`);
    if (typeof id !== "string" || !ID_FORM.test(id)) add("id", "BAD_ID", `${show(id)} is not an id`);
    else if (withdrawn.has(id)) add("id", "DUPLICATE_ID", `${id} stands twice`);
    if (!isRecord(reason) || !["en", "fr"].every((lang) => typeof reason[lang] === "string")) add("reason", "BAD_VALUE", "the reason is needed in both languages; write { en: …, fr: … }");
    if (replacement !== undefined && typeof replacement !== "string") add("replacement", "BAD_VALUE", `${show(replacement)} is not an id`);
    if (!isDay(day)) add("withdrawn", "BAD_VALUE", `${show(day)} is not a day; write it as '2026-11-25'`);
    if (found.length === 0) withdrawn.set(id as string, { ...(raw.value as unknown as WithdrawnId), raw });
    issues.push(...found);
  }
  return { withdrawn, issues };
}
