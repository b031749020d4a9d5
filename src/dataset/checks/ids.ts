import { ID_FORM } from "../../model/entity.js";
import { show } from "../../model/kinds/kind.js";
import type { Issue } from "../issue.js";
import { issueAt } from "../record.js";
import type { Check, Checked } from "./check.js";

/** Every id has the form and prefix of its type, stands once, and was never merged or withdrawn. */
export const checkIds: Check = function* (checked) {
  for (const record of checked.records) {
    const { type, raw, id } = record;
    if (!ID_FORM.test(id)) {
      const message = raw.value.id === undefined ? `the record has no id; write id: ${type.prefix}/…` : `${show(raw.value.id)} is not an id; write ${type.prefix}/ and a readable name of letters, digits, hyphens and points`;
      yield issueAt(raw, ["id"], "BAD_ID", message);
      continue;
    }
    if (!id.startsWith(`${type.prefix}/`)) yield issueAt(raw, ["id"], "WRONG_PREFIX", `ids of ${type.name} begin with ${type.prefix}/, not ${id.slice(0, id.indexOf("/") + 1)}`);
    const first = checked.byId.get(id);
    if (first && first !== record) yield issueAt(raw, ["id"], "DUPLICATE_ID", `${id} stands already at ${first.raw.file}:${first.raw.at(["id"]).line}; give each record its own id`);
    if (checked.withdrawn.has(id)) yield issueAt(raw, ["id"], "WITHDRAWN_ID", `${id} was withdrawn and is never used again; choose a new id`);
    yield* checkFormerIds(checked, record);
  }
};

function* checkFormerIds({ byId, former, withdrawn }: Checked, record: Checked["records"][number]): Iterable<Issue> {
  const ids = (record.instance.formerIds ?? []) as readonly string[];
  for (const [index, id] of ids.entries()) {
    const at = (message: string): Issue => issueAt(record.raw, ["formerIds", index], "FORMER_ID", message);
    if (!ID_FORM.test(id)) yield at(`${show(id)} is not an id`);
    else if (byId.has(id)) yield at(`${id} is still the id of a record; remove that record or this line`);
    else if (withdrawn.has(id)) yield at(`${id} was withdrawn; an id is either merged or withdrawn`);
    else if (former.get(id) !== record) yield at(`${id} was already merged into ${former.get(id)?.id}`);
    else if (ids.indexOf(id) !== index) yield at(`${id} stands twice`);
  }
}

/** Withdrawn ids have a known prefix and a replacement that exists. Their use by a record is told at the record. */
export const checkWithdrawn: Check = function* ({ catalogue, byId, withdrawn, unread }) {
  for (const { id, replacement, raw } of withdrawn.values()) {
    if (!catalogue.typeOfId(id)) yield issueAt(raw, ["id"], "WRONG_PREFIX", `no type has ids that begin with ${id.slice(0, id.indexOf("/") + 1)}`);
    if (replacement && !byId.has(replacement) && !unread.has(catalogue.typeOfId(replacement)?.name ?? "")) {
      yield issueAt(raw, ["replacement"], "DANGLING", `${replacement} is not in the dataset`);
    }
  }
};
