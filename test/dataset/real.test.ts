import { join } from "node:path";
import { loadDataset, printIssue, readDataset, type Batch, type BatchLink, type BatchNode, type ReadDataset } from "../../src/dataset/index.js";
import { statement } from "../../src/store/graph-store.js";
import { anEmptyStore, catalogue } from "../unit/dataset/loading.js";
import { counts, merged, sums } from "./real-counts.js";

let read: ReadDataset;
let batch: Batch;
let byId: ReadonlyMap<string, BatchNode>;

beforeAll(() => {
  read = readDataset(join(import.meta.dirname, "../../seed"), catalogue);
  batch = read.batch ?? { nodes: [], redirects: [], withdrawn: [], version: "", contentHash: "", datasetVersion: "", dataset: "", fingerprint: "" };
  byId = new Map(batch.nodes.map((node) => [node.id, node]));
}, 180_000);

const tally = (values: readonly string[]): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const value of [...values].sort()) found[value] = (found[value] ?? 0) + 1;
  return found;
};
const ofType = (type: string): BatchNode[] => batch.nodes.filter((node) => node.type === type);
const citesOf = ({ links }: BatchNode): BatchLink[] => links.filter(({ type }) => type === "CITES");
const heldBy = ({ links }: BatchNode): BatchLink[] => links.filter(({ type }) => type !== "CITES" && type !== "LINK_CITES");

describe("the dataset", () => {
  it("has no issue; all that is remarked on is a missing translation", () => {
    expect(read.issues.map(printIssue)).toEqual([]);
    expect(read.warnings.filter(({ code }) => code !== "MISSING_LANGUAGE")).toEqual([]);
  });

  it("holds as many records of each type as stated, and none is surer than its sources", () => {
    const found = Object.fromEntries(Object.keys(counts).map((type) => {
      const nodes = ofType(type);
      return [type, [nodes.length, ...["VERIFIED", "SEED", "RECALLED"].map((one) => nodes.filter(({ properties }) => properties.confidence === one).length)]];
    }));

    expect(found).toEqual(counts);
    expect(read.counts.byType).toEqual(tally(batch.nodes.map(({ type }) => type)));
    expect(batch.nodes).toHaveLength(Object.values(counts).reduce((sum, [all]) => sum + all, 0));
  });

  it.each(Object.entries(sums))("has the %s records to which the collected lists add up", (type, parts) => {
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(counts[type]![0]);
  });

  it("is divided within its types as the lists were", () => {
    const kinds = (type: string) => tally(ofType(type).map(({ properties }) => String(properties.kind)));

    expect(kinds("Assessment")).toEqual({ CHILD_TRAFFICKING_STANDARD: 119, CRIMINALISATION_LEVEL: 225, THREE_P_INDEX: 2_125, TIP_TIER: 3_566 });
    expect(kinds("TreatyAction")).toEqual({ ACCEPTANCE: 9, ACCESSION: 513, APPROVAL: 3, RATIFICATION: 993, RESERVATION_OR_DECLARATION: 71, SIGNATURE: 890, SUCCESSION: 55 });
    expect(ofType("TreatyAction").filter(({ properties }) => properties.consent)).toHaveLength(1_573);
    expect(kinds("NationalMeasure")).toEqual({ ACTION_PLAN: 190, BILATERAL_AGREEMENT: 10, COORDINATION_BODY: 122, LAW: 238, NATIONAL_RAPPORTEUR: 13, NATIONAL_REFERRAL_MECHANISM: 15 });
    expect(kinds("Document").EVALUATION_REPORT).toBe(128);
    expect(kinds("Principle")).toEqual({ CROSS_CUTTING: 7, FOUR_P: 4 });
    expect(kinds("Assertion")).toEqual({ ASSERTED_NONE: 16, NOT_STATED: 11, STATED_OTHERWISE: 66 });
    expect(kinds("Country")).toEqual({ OTHER: 1, PARTY_NON_MEMBER: 2, REGIONAL_ORGANISATION: 1, TERRITORY: 17, UN_MEMBER: 193, UN_OBSERVER: 2 });
    expect(kinds("Source").FOUNDING_DOCUMENT).toBe(4);
  });

  it("lets every merged id answer with a record that is there", () => {
    expect(tally(batch.redirects.map(({ id }) => String(id).split("/")[0]!))).toEqual(merged);
    expect(batch.redirects.filter(({ to }) => !byId.has(String(to)))).toEqual([]);
    expect(batch.withdrawn).toEqual([]);
  });
});

describe("every record and every link", () => {
  it("rests on a source as a whole, except sources", () => {
    const bare = batch.nodes.filter((node) => node.type !== "Source" && !citesOf(node).some(({ properties }) => properties.field === "" && properties.role === "SUPPORTS"));

    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it("leads to a record that is there, on stated grounds", () => {
    const links = batch.nodes.flatMap((node) => node.links.map((link) => ({ from: node.id, ...link })));
    const groundless = batch.nodes.flatMap(heldBy).filter(({ properties: { sourceIds, locators, confidences, retrieved, confidence, linkBasis } }) => !(
      Array.isArray(sourceIds) && sourceIds.length > 0 && sourceIds.every((id: string) => byId.get(id)?.type === "Source") && confidence && linkBasis &&
      [locators, confidences, retrieved].every((list) => Array.isArray(list) && list.length === sourceIds.length)));

    expect(links.filter(({ to }) => !byId.has(to))).toEqual([]);
    expect(groundless).toEqual([]);
  });

  it("is found from every source on which it rests: where the record does not cite it, by a link of its own", () => {
    const lost = batch.nodes.flatMap((node) => {
      const found = node.links.filter(({ type }) => type === "CITES" || type === "LINK_CITES").map(({ to }) => to);
      return heldBy(node).flatMap(({ properties }) => properties.sourceIds as string[]).filter((source) => !found.includes(source));
    });
    const ofLinksAlone = batch.nodes.flatMap(({ links }) => links.filter(({ type }) => type === "LINK_CITES"));

    expect(lost).toEqual([]);
    expect(ofLinksAlone).toHaveLength(100);
  });

  it("is surer than recalled only where a text was seen: no link of a reading of ours alone is", () => {
    const unread = new Set(ofType("Source").filter(({ properties }) => ["BACKGROUND_KNOWLEDGE", "EDITORIAL_READING"].includes(String(properties.kind))).map(({ id }) => id));
    const overstated = batch.nodes.flatMap(citesOf).filter(({ to, properties }) => unread.has(to) && properties.confidence !== "RECALLED");

    expect(unread.size).toBe(2);
    expect(overstated).toEqual([]);
  });

  it("uses every source that is listed", () => {
    const used = new Set(batch.nodes.flatMap((node) => [...citesOf(node).map(({ to }) => to), ...heldBy(node).flatMap(({ properties }) => properties.sourceIds as string[])]));

    expect(ofType("Source").filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

/** One record of each kind against what its source says: properties, links as "TYPE target", citations as "field source confidence". */
const spots: readonly (readonly [id: string, properties: Readonly<Record<string, unknown>>, links?: readonly string[], citations?: readonly string[]])[] = [
  ["instrument/tip-protocol-2000", { adopted: "2000-11-15", enteredIntoForce: "2003-12-25", kind: "PROTOCOL", legalForce: "BINDING", confidence: "VERIFIED" }, ["SUPPLEMENTS instrument/untoc"]],
  ["provision/tip-art-6-3", { designation: "Art. 6(3)", unit: "PARAGRAPH", obligation: "CONDITIONAL", operativeWords_text: ["shall consider implementing"], confidence: "VERIFIED" }, ["PART_OF instrument/tip-protocol-2000", "CHILD_OF provision/tip-art-6", "SERVES principle/PROTECTION"]],
  ["principle/PREVENTION", { kind: "FOUR_P", title_fr: "Prévention", confidence: "SEED" }],
  ["pillar/prosecution", { shortCode: "PROSECUTION", confidence: "VERIFIED" }, ["PART_OF instrument/unodc-framework-2009", "MAPS_TO principle/PROSECUTION"]],
  ["objective/pro-1", { confidence: "VERIFIED" }, ["UNDER pillar/prosecution"], ["challenges source/background-knowledge RECALLED"]],
  ["measure/pro-1-1", { level: "MINIMUM_STANDARD", origin: "PROTOCOL_DERIVED", textEvidence: "TEXT", confidence: "VERIFIED" }, ["IMPLEMENTS provision/tip-art-5-1", "PURSUES objective/pro-1"]],
  ["indicator/witness-protection-granted", { kind: "COUNT", confidence: "VERIFIED" }, ["TRACKS measure/pro-6-1", "TRACKS measure/pro-6-2"], [" source/untoc-text VERIFIED"]],
  ["tool/commit-common-indicators", { confidence: "SEED" }, ["OF process/commit", "ADOPTED_AT meeting/commit-som-11"], ["adoptedAt source/un-act-new-in-tools-guidelines-commit-indicators-of-human VERIFIED"]],
  ["practice/rou-awareness", { year: 2016, evidence: "ENDORSED", confidence: "VERIFIED" }, ["IN_COUNTRY country/ROU", "ADDRESSES provision/tip-art-9-2"]],
  ["project/idf-khm-operationalizing-commit-trm", { starts: "2022", ends: "2024", statusAsPublished: "Actif", status: "ACTIVE", budget_amount: 100_000, budget_currency: "USD", externalIds: ["prima:KH10P0533", "px:PX.0347"], title_fr_status: "OFFICIAL", title_en_status: "TRANSLATED", confidence: "SEED" }, ["IN_COUNTRY country/KHM", "WITHIN process/commit", "FUNDED_BY organisation/idf"], ["budget source/founding-document-cambodia-project-page SEED"]],
  ["process/commit", { founded: "2004", kind: "REGIONAL_CONSULTATIVE_PROCESS", chairRotation: "ANNUAL", documentsListed: 0, confidence: "SEED" }, ["FOUNDED_BY instrument/commit-mou-2004"]],
  ["meeting/commit-som-11", { starts: "2016-11-23", kind: "SOM", confidence: "SEED" }, ["OF process/commit", "HELD_IN country/LAO"]],
  ["meeting/commit-imm-4", { starts: "2015", kind: "IMM", confidence: "SEED" }, ["HELD_IN country/KHM"], ["starts source/un-act-commit-10-years-and-som-imm-video-january-2016 VERIFIED", "country source/un-act-commit-10-years-and-som-imm-video-january-2016 VERIFIED"]],
  ["assertion/commit-imm-4-start-not-stated", { kind: "NOT_STATED", confidence: "SEED" }, ["ABOUT meeting/commit-imm-4"]],
  ["assertion/commit-observers-states-asserted-none", { kind: "ASSERTED_NONE", confidence: "SEED" }, ["ABOUT process/commit"]],
  ["finding/khm-data-2019", { year: 2019, status: "OPEN_WHEN_RAISED", confidence: "VERIFIED" }, ["ABOUT provision/tip-art-10-1", "IN_COUNTRY country/KHM", "RAISED_BY organisation/us-department-of-state"]],
  ["country/KHM", { iso2: "KH", m49: "116", leastDeveloped: true, landlockedDeveloping: false, name_fr: "Cambodge", confidence: "VERIFIED" }, ["IN_REGION region/035"], ["otherNames source/background-knowledge RECALLED"]],
  ["organisation/iom", { founded: "1951", acronyms: ["IOM", "OIM"], confidence: "VERIFIED" }, ["PART_OF organisation/united-nations"]],
  ["treaty-action/tip-protocol-2000-KHM-signature", { kind: "SIGNATURE", date: "2001-11-11", consent: false, confidence: "VERIFIED" }, ["BY country/KHM", "OF instrument/tip-protocol-2000"]],
  ["treaty-action/tip-protocol-2000-KHM-ratification", { kind: "RATIFICATION", date: "2007-07-02", enteredIntoForce: "2007-08-01", consent: true, confidence: "VERIFIED" }],
  ["assessment/3p-KHM-2008", { prosecutionScore: 4, protectionScore: 3, preventionScore: 3, overallScore: 10, year: 2008, confidence: "VERIFIED" }],
  ["document/greta-ALB-round-1", { confidence: "RECALLED", kind: "EVALUATION_REPORT" }],
  ["national-measure/sle-act-2022", { kind: "LAW", adopted: "2022", confidence: "VERIFIED" }, ["IMPLEMENTS provision/tip-art-5"], ["implements source/national-instrument-as-generally-cited-unodc-sherloc-tip RECALLED"]],
];

it.each(spots.map(([id, properties, links = [], citations = []]) => ({ id, properties, links, citations })))("says of $id what its source says", ({ id, properties, links, citations }) => {
  const node = byId.get(id);

  expect(node?.properties).toMatchObject(properties);
  expect(node?.links.map(({ type, to }) => `${type} ${to}`)).toEqual(expect.arrayContaining([...links]));
  expect(citesOf(node!).map(({ to, properties: { field, confidence } }) => `${field} ${to} ${confidence}`)).toEqual(expect.arrayContaining([...citations]));
});

it("reaches the graph whole, and a second load writes nothing", async () => {
  const store = await anEmptyStore();
  const links = batch.nodes.reduce((sum, node) => sum + node.links.length, 0);

  const first = await loadDataset(store, batch);
  const second = await loadDataset(store, batch);
  const labels = await store.run<{ type: string; total: number }>(statement("count.nodes", "MATCH (n:Entity) RETURN n.type AS type, count(n) AS total ORDER BY type"));
  const [graph] = await store.run<{ total: number }>(statement("count.links", "MATCH (:Entity)-[e]->(:Entity) RETURN count(e) AS total"));
  await store.close();

  expect(first).toMatchObject({ nodes: { created: batch.nodes.length }, relationships: { written: links } });
  expect(second).toMatchObject({ nodes: { created: 0, changed: 0, deleted: 0, unchanged: batch.nodes.length }, relationships: { written: 0, deleted: 0 } });
  expect(Object.fromEntries(labels.map(({ type, total }) => [type, total]))).toEqual(Object.fromEntries(Object.entries(counts).map(([type, [all]]) => [type, all])));
  expect(graph?.total).toBe(links);
}, 120_000);
