import type { Catalogue } from "../model/catalogue.js";
import type { Check, Checked, WithdrawnId } from "./checks/check.js";
import { checkCitations } from "./checks/citations.js";
import { checkCycles } from "./checks/cycles.js";
import { checkPeriods } from "./checks/dates.js";
import { checkIds, checkWithdrawn } from "./checks/ids.js";
import { checkLanguages } from "./checks/languages.js";
import { checkLinks } from "./checks/links.js";
import { checkPersonalData } from "./checks/personal-data.js";
import { checkShapes } from "./checks/shapes.js";
import type { Issue } from "./issue.js";
import type { DatasetRecord } from "./record.js";

const errors: readonly Check[] = [checkShapes, checkIds, checkWithdrawn, checkLinks, checkCycles, checkCitations, checkPeriods, checkPersonalData];
const remarks: readonly Check[] = [checkLanguages];

/** Checks each record by itself, then all of them together. Warnings do not stop a load. */
export function validate(
  catalogue: Catalogue,
  records: readonly DatasetRecord[],
  withdrawn: ReadonlyMap<string, WithdrawnId>,
  unread: ReadonlySet<string>,
): { readonly checked: Checked; readonly issues: readonly Issue[]; readonly warnings: readonly Issue[] } {
  const byId = new Map<string, DatasetRecord>();
  const former = new Map<string, DatasetRecord>();
  for (const record of records) {
    if (!byId.has(record.id)) byId.set(record.id, record);
    for (const id of (record.instance.formerIds ?? []) as readonly string[]) if (!former.has(id)) former.set(id, record);
  }
  const checked: Checked = { catalogue, records, byId, former, withdrawn, unread };
  return {
    checked,
    issues: errors.flatMap((check) => [...check(checked)]),
    warnings: remarks.flatMap((check) => [...check(checked)]),
  };
}
