import type { Catalogue, EntityType, PropertyType } from "../model/catalogue.js";
import { sortColumnOf } from "../model/sort-columns.js";
import type { SchemaPlan, SearchableType } from "./graph-store.js";

type SearchColumn = SearchableType["columns"][number];

/** What is looked up by id, whatever the catalogue holds. */
const keys = [["Entity", "id"], ["Redirect", "id"], ["Withdrawn", "id"], ["GraphMeta", "id"], ["GraphCommit", "id"]] as const;
const LABEL_WEIGHT = 3;

/** Keys, indexes and searched columns that follow from the catalogue. */
export function schemaPlanOf(catalogue: Catalogue): SchemaPlan {
  const fullText = [...catalogue.types.values()].filter((type) => type.searchable).map(searchableTypeOf).filter((type) => type.columns.length > 0);
  return { unique: keys, index: keys, types: [...catalogue.types.values()].map((type) => ({ label: type.name, orders: ordersOf(type) })), fullText };
}

/** The columns that hold a folded form of the label, by which lists are ordered in either language. */
export const labelSortColumns = { en: "label_en_sort", fr: "label_fr_sort" } as const;

/** Each order that lists have by one property, and that of the type itself. */
function ordersOf(type: EntityType): readonly (readonly string[])[] {
  const own = [...type.properties.values()].flatMap((property) => sortColumnOf(property) ?? []);
  const whole = type.order.map((name) => sortColumnOf(type.properties.get(name)!)!);
  return [...[...Object.values(labelSortColumns), ...own].map((column) => [column]), ...(whole.length > 1 ? [whole] : [])];
}

function searchableTypeOf(type: EntityType): SearchableType {
  const columns = [...type.properties.values()].flatMap(columnsOf);
  // Where properties compose the label, it is stored beside them and is the name people search for.
  return { label: type.name, columns: type.caption ? columns : [...labelColumns, ...columns] };
}

const labelColumns: readonly SearchColumn[] = [
  { column: "label_en", field: "label", lang: "en", weight: LABEL_WEIGHT },
  { column: "label_fr", field: "label", lang: "fr", weight: LABEL_WEIGHT },
];

function columnsOf({ name, kindName, search }: PropertyType): readonly SearchColumn[] {
  if (!search) return [];
  if (kindName === "localizedText" || kindName === "items") {
    return [{ column: `${name}_en`, field: name, lang: "en", weight: search }, { column: `${name}_fr`, field: name, lang: "fr", weight: search }];
  }
  return [{ column: kindName === "publishedTexts" ? `${name}_text` : name, field: name, lang: null, weight: search }];
}
