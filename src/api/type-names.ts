import type { EntityType, PropertyType, RelationType } from "../model/catalogue.js";
import { sortColumnOf } from "../model/sort-columns.js";
import { labelSortColumns } from "../store/schema-plan.js";

/** camelCase → UPPER_SNAKE, as enum values are written. */
export const constantCase = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
export const capitalise = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const labelOrders: Readonly<Record<string, string>> = { ID: "id", LABEL_EN: labelSortColumns.en, LABEL_FR: labelSortColumns.fr };

/** What lists of a type can be ordered by: enum value → column. */
export function ordersOf(type: EntityType): Map<string, string> {
  const own = [...type.properties.values()].flatMap((property): [string, string][] => {
    const column = sortColumnOf(property);
    return column ? [[constantCase(property.name), column]] : [];
  });
  return new Map([...Object.entries(labelOrders), ...own]);
}

export const orderColumn = (type: EntityType, field: string): string => ordersOf(type).get(field)!;

const isGrouping = (property: PropertyType): boolean => property.name !== "formerIds" && ["code", "codes", "boolean", "number"].includes(property.kind.filter) || property.kind.filter === "texts";

/** What rows of a type can be counted by: codes, numbers, words, and the records that relations lead to. */
export function facetsOf(type: EntityType): { readonly columns: ReadonlyMap<string, { column: string; list: boolean }>; readonly relations: ReadonlyMap<string, RelationType> } {
  const columns = new Map([...type.properties.values()].filter(isGrouping).map((property) => [constantCase(property.name), { column: property.name, list: property.kindName === "codes" || property.kindName === "texts" }]));
  const relations = new Map([...type.relations.values()].filter((relation) => relation.direction === "out" || !relation.toAny).map((relation) => [constantCase(relation.name), relation]));
  return { columns: new Map([["CONFIDENCE", { column: "confidence", list: false }], ...columns]), relations };
}

export const facetColumn = (type: EntityType, facet: string): { column: string; list: boolean } => facetsOf(type).columns.get(facet)!;

/** Money properties of a type: enum value → property. */
export const moneyOf = (type: EntityType): Map<string, string> =>
  new Map([...type.properties.values()].filter((property) => property.kindName === "money").map((property) => [constantCase(property.name), property.name]));
