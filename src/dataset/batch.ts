import { createHash } from "node:crypto";
import type { EntityType, RelationType } from "../model/catalogue.js";
import type { CitationValue, LinkValue } from "../model/entity.js";
import type { Storable } from "../model/kinds/kind.js";
import { sortValuesOf } from "../model/sort-columns.js";
import type { Checked } from "./checks/check.js";
import type { DatasetDescription } from "./description.js";
import { Labels, labelColumns } from "./labels.js";
import { heldRelations, linksOf, type DatasetRecord } from "./record.js";

export type Properties = Readonly<Record<string, Storable>>;

export interface BatchLink {
  readonly type: string;
  readonly to: string;
  readonly properties: Properties;
}

/** A node with everything that leads out of it, its links to sources included. */
export interface BatchNode {
  readonly id: string;
  readonly type: string;
  readonly contentHash: string;
  readonly properties: Properties;
  readonly links: readonly BatchLink[];
}

/** A checked dataset as the graph will hold it. */
export interface Batch {
  readonly nodes: readonly BatchNode[];
  readonly redirects: readonly Properties[];
  readonly withdrawn: readonly Properties[];
  /** Hash of all of the above and of the description: equal versions are equal graphs. */
  readonly version: string;
  readonly contentHash: string;
  readonly datasetVersion: string;
  /** dataset.yaml as JSON text. */
  readonly dataset: string;
  /** Hash of the files it was read from. */
  readonly fingerprint: string;
}

const weakestFirst = ["RECALLED", "SEED", "VERIFIED"] as const;
const weakest = (confidences: readonly string[]): string | undefined => weakestFirst.find((one) => confidences.includes(one));
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The version that a load of this content gives to the graph. */
export const versionOf = (contentHash: string): string => contentHash.slice(0, 16);

/** Turns checked records into nodes and relationships. */
export function batchOf(checked: Checked, description: DatasetDescription, fingerprint: string): Batch {
  const labels = new Labels(checked.byId);
  const nodes = checked.records.map((record) => nodeOf(record, labels));
  const redirects = [...checked.former].map(([id, record]): Properties => ({ id, to: record.id }));
  const withdrawn = [...checked.withdrawn.values()].map((one): Properties => ({
    id: one.id, reason_en: one.reason.en ?? "", reason_fr: one.reason.fr ?? "", withdrawn: one.withdrawn,
    ...(one.replacement ? { replacement: one.replacement } : {}),
  }));
  const dataset = JSON.stringify(description);
  const hashes = nodes.map((node) => `${node.id} ${node.contentHash}`).sort();
  const contentHash = sha256(JSON.stringify([hashes, redirects, withdrawn, dataset]));
  return { nodes, redirects, withdrawn, version: versionOf(contentHash), contentHash, datasetVersion: description.version, dataset, fingerprint };
}

function nodeOf(record: DatasetRecord, labels: Labels): BatchNode {
  const { id, type, instance, citations } = record;
  const confidence = weakest(wholeRecord(citations).map((one) => one.confidence));
  const columns = columnsOf(type, instance);
  const properties: Properties = {
    id, type: type.name, ...columns, ...sortValuesOf(type, columns), ...labelColumns(labels.of(record)),
    ...(type.cited && confidence ? { confidence } : {}),
  };
  const held = heldRelations(type).flatMap((relation) => linksOf(record, relation.name).map((link, order) => linkRow(record, relation, link, order)));
  const links = [...held, ...citations.flatMap(citesRows), ...linkCitesRows(held, citations)];
  const contentHash = sha256(JSON.stringify([properties, links])).slice(0, 16);
  return { id, type: type.name, contentHash, properties: { ...properties, contentHash }, links };
}

/** An empty list is left out: nothing is known either way. */
function columnsOf(type: EntityType, instance: Readonly<Record<string, unknown>>): Properties {
  const columns: Record<string, Storable> = {};
  for (const { name, kind } of type.properties.values()) {
    const value = instance[name];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) Object.assign(columns, kind.store(name, value));
  }
  return columns;
}

const supporting = (citations: readonly CitationValue[]): CitationValue[] => citations.filter((one) => one.role !== "CORROBORATES");
const wholeRecord = (citations: readonly CitationValue[]): CitationValue[] => supporting(citations).filter((one) => !one.fields);

/** What a link rests on: its own citations, else those of its field, else those of the whole record. */
function groundsOf(record: DatasetRecord, relation: RelationType, link: LinkValue): readonly CitationValue[] {
  const candidates = [supporting(link.citations ?? []), supporting(record.citations).filter((one) => one.fields?.includes(relation.name)), wholeRecord(record.citations)];
  return candidates.find((one) => one.length > 0) ?? [];
}

function linkRow(record: DatasetRecord, relation: RelationType, link: LinkValue, order: number): BatchLink {
  const grounds = groundsOf(record, relation, link);
  const confidence = weakest(grounds.map((one) => one.confidence));
  const properties: Properties = {
    field: relation.name,
    linkBasis: link.basis ?? relation.basis,
    sourceIds: grounds.map((one) => one.source),
    locators: grounds.map((one) => one.locator ?? ""),
    confidences: grounds.map((one) => one.confidence),
    retrieved: grounds.map((one) => one.retrieved ?? ""),
    ...(confidence ? { confidence } : {}),
    ...(link.role ? { role: link.role } : {}),
    ...(link.note ? { note: link.note } : {}),
    ...(relation.many ? { order } : {}),
  };
  return { type: relation.type, to: link.to, properties };
}

/** One CITES link for each field that the citation bears on; the empty field is the record as a whole. */
const citesRows = ({ source, fields, locator, confidence, retrieved, role }: CitationValue): BatchLink[] =>
  (fields ?? [""]).map((field) => ({
    type: "CITES", to: source,
    properties: { field, locator: locator ?? "", confidence, retrieved: retrieved ?? "", role: role ?? "SUPPORTS" },
  }));

/** Links to sources that links of the record rest on and the record itself does not cite: what rests on a source is found from there. */
function linkCitesRows(held: readonly BatchLink[], citations: readonly CitationValue[]): BatchLink[] {
  const ofLinks = new Set(held.flatMap(({ properties }) => properties.sourceIds as readonly string[]));
  for (const { source } of citations) ofLinks.delete(source);
  return [...ofLinks].sort().map((to) => ({ type: "LINK_CITES", to, properties: {} }));
}
