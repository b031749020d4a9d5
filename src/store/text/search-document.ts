import { statement, type Params, type SearchableType, type Statement } from "../graph-store.js";

/** A text of a record that search reads: one per column, or one per entry of a list. */
export interface SearchedText {
  readonly field: string;
  readonly lang: "en" | "fr" | null;
  readonly weight: number;
  readonly text: string;
}

export interface SearchDocument {
  readonly id: string;
  readonly type: string;
  readonly texts: readonly SearchedText[];
}

export type Read = <Row extends object>(statement: Statement, params: Params) => Promise<Row[]>;

const BATCH = 500;

/** One batch of a type's records after an id, with the columns that search reads. */
export const readTexts = ({ label, columns }: SearchableType): Statement => statement(
  `search.read.${label}`,
  `MATCH (n:${label}) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $batch RETURN n.id AS id, [${columns.map(({ column }) => `n.${column}`).join(", ")}] AS texts`,
);

/** All searchable records of a type, read in batches so that neither engine nor event loop is held for long. */
export async function* documentsOf(type: SearchableType, read: Read): AsyncGenerator<SearchDocument> {
  const batch = readTexts(type);
  for (let after = ""; ;) {
    const rows = await read<{ id: string; texts: readonly unknown[] }>(batch, { after, batch: BATCH });
    for (const row of rows) {
      yield documentOf(type, row.id, row.texts);
      if (row.id > after) after = row.id;
    }
    if (rows.length < BATCH) return;
  }
}

/** A record from the values of its type's searched columns, in their order. */
export const documentOf = ({ label, columns }: SearchableType, id: string, values: readonly unknown[]): SearchDocument =>
  ({ id, type: label, texts: values.flatMap((value, index) => textsOf(value, columns[index]!)) });

function textsOf(value: unknown, { field, lang, weight }: SearchableType["columns"][number]): SearchedText[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one): one is string => typeof one === "string" && one !== "").map((text) => ({ field, lang, weight, text }));
}
