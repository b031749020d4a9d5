import type { EntityType } from "../model/catalogue.js";
import type { Lang } from "../model/kinds/kind.js";
import type { LocalizedTextValue } from "../model/kinds/localized-text.js";
import type { MoneyValue } from "../model/kinds/money.js";
import { labelSortColumns } from "../store/schema-plan.js";
import { fold, sortKey } from "../store/text/fold.js";
import { linksOf, type DatasetRecord } from "./record.js";

/** A name in each language; both where the name belongs to none, such as a number. */
export type Label = Readonly<Partial<Record<Lang, string>>>;

const both = (text: string): Label => ({ en: text, fr: text });

/** Names records: by their caption or, where their type has none, by their label parts. */
export class Labels {
  private readonly known = new Map<string, Label>();

  constructor(private readonly byId: ReadonlyMap<string, DatasetRecord>) {}

  of(record: DatasetRecord): Label {
    const known = this.known.get(record.id);
    if (known) return known;
    // Two records that name each other would never end: the second falls back to the id.
    this.known.set(record.id, both(slugOf(record.id)));
    const label = this.compose(record);
    this.known.set(record.id, label);
    return label;
  }

  private compose(record: DatasetRecord): Label {
    const { type } = record;
    const parts = type.caption ? [type.caption] : type.labelParts;
    const labels = parts.flatMap((part) => {
      const label = this.partOf(record, type, part);
      return label ? [label] : [];
    });
    if (labels.length === 0) return both(slugOf(record.id));
    if (labels.length === 1) return labels[0]!;
    const joined = (lang: Lang, other: Lang): string => labels.map((label) => label[lang] ?? label[other]).join(" · ");
    return { en: joined("en", "fr"), fr: joined("fr", "en") };
  }

  private partOf(record: DatasetRecord, type: EntityType, part: string): Label | undefined {
    const property = type.properties.get(part);
    if (!property) {
      const target = this.byId.get(linksOf(record, part)[0]?.to ?? "");
      return target && this.of(target);
    }
    const value = record.instance[part];
    if (value === undefined) return undefined;
    switch (property.kindName) {
      case "localizedText": return { ...pick(value as LocalizedTextValue) };
      case "code": return property.vocabulary?.codes[value as string] ?? both(String(value));
      case "money": return both(`${(value as MoneyValue).amount} ${(value as MoneyValue).currency}`);
      case "text": case "url": case "partialDate": case "integer": case "decimal": return both(String(value));
      default: return undefined;
    }
  }
}

const pick = ({ en, fr }: LocalizedTextValue): Label => ({ ...(en ? { en } : {}), ...(fr ? { fr } : {}) });
const slugOf = (id: string): string => id.slice(id.indexOf("/") + 1);

/** The columns of a label. A missing language is left out, but its sort key falls back so that lists stay complete. */
export function labelColumns(label: Label): Readonly<Record<string, string>> {
  const sorted = (text: string): string => sortKey(text) || fold(text);
  return {
    ...(label.en ? { label_en: label.en } : {}),
    ...(label.fr ? { label_fr: label.fr } : {}),
    [labelSortColumns.en]: sorted(label.en ?? label.fr ?? ""),
    [labelSortColumns.fr]: sorted(label.fr ?? label.en ?? ""),
  };
}
