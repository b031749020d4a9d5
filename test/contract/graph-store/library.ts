import type { GraphStore, SchemaPlan, SearchHit, SearchQuery } from "../../../src/store/graph-store.js";
import { withStore, write, type Engine } from "./engine.js";

const named = (field: string) => [
  { column: `${field}_en`, field, lang: "en", weight: 3 },
  { column: `${field}_fr`, field, lang: "fr", weight: 3 },
  { column: "otherNames", field: "otherNames", lang: null, weight: 3 },
  { column: "summary_en", field: "summary", lang: "en", weight: 1 },
  { column: "summary_fr", field: "summary", lang: "fr", weight: 1 },
] as const;

export const libraryPlan: SchemaPlan = {
  unique: [["Entity", "id"]],
  index: [["Entity", "id"]],
  types: [{ label: "Organisation", orders: [] }, { label: "Tool", orders: [] }, { label: "Country", orders: [] }],
  fullText: [{ label: "Organisation", columns: named("name") }, { label: "Tool", columns: named("title") }, { label: "Country", columns: named("name") }],
};

const long = "Officers look at the papers, speak with everybody alone and write down what they are told. ".repeat(8);

const records: readonly (readonly [label: string, properties: Readonly<Record<string, unknown>>])[] = [
  ["Organisation", {
    id: "organisation/unodc", name_en: "United Nations Office on Drugs and Crime", name_fr: "Office des Nations Unies contre la drogue et le crime",
    otherNames: ["UNODC", "ONUDC", "ONUDD"], summary_en: "Keeps the Convention.", summary_fr: "Veille sur la Convention.",
  }],
  ["Organisation", {
    id: "organisation/iom", name_en: "International Organization for Migration (IOM)", name_fr: "Organisation internationale pour les migrations (OIM)",
    summary_en: "Returns home with the help of UNODC, and its migrants.", summary_fr: "Retours avec l'aide de l'ONUDC, de l'ONUDD.",
  }],
  ["Tool", { id: "tool/labour", title_en: "Labour and trafficking: a guide for inspectors", title_fr: "Main-d'œuvre et traite : guide de l’inspection" }],
  ["Tool", { id: "tool/networks", title_en: "Investigations into spreading networks", title_fr: "Enquêtes sur l'élargissement des réseaux" }],
  ["Tool", { id: "tool/policies", title_en: "National policies for victims", title_fr: "Politiques nationales pour les victimes" }],
  ["Tool", { id: "tool/checks", title_en: "Border checks", title_fr: "Contrôles aux frontières", summary_en: `${long}A lighthouse stands at the end. ${long}` }],
  ["Country", { id: "country/TLS", name_en: "Timor-Leste", name_fr: "Timor-Leste", otherNames: ["Timor oriental", "East Timor"] }],
];

/** A record as a load stores it: with its type, and with what the engine wants beside it to find it. */
export const storedAs = (store: GraphStore, type: string, properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  ({ ...properties, type, ...store.derivation.columnsOf(type, properties) });

export const create = async (store: GraphStore, type: string, ...all: readonly Readonly<Record<string, unknown>>[]): Promise<void> => {
  await write(store, `UNWIND $rows AS row CREATE (n:Entity:${type}) SET n = row.properties`, { rows: all.map((properties) => ({ properties: storedAs(store, type, properties) })) });
};

/** Does something with a store that holds a few organisations, tools and a country, prepared for search. */
export const withLibrary = <T>(engine: Engine, work: (store: GraphStore) => Promise<T>): Promise<T> =>
  withStore(engine, async (store) => {
    await store.prepare(libraryPlan);
    for (const [type, properties] of records) await create(store, type, properties);
    return work(store);
  });

export const find = (store: GraphStore, text: string, more: Partial<SearchQuery> = {}): ReturnType<GraphStore["search"]> =>
  store.search({ text, limit: 10, offset: 0, ...more });

export const idsOf = async (store: GraphStore, text: string, more: Partial<SearchQuery> = {}): Promise<string[]> =>
  (await find(store, text, more)).hits.map(({ id }) => id);

export const markedIn = ({ excerpt, marks }: SearchHit): string[] => marks.map(([from, to]) => excerpt.slice(from, to));
