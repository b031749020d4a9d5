import type { GraphStore } from "../../../src/store/graph-store.js";
import { loadDataset } from "../../../src/dataset/index.js";
import { datasets } from "../../support/dataset.js";
import { anEmptyStore, catalogue, dump, linksFrom, nodeOf, type Dump } from "./loading.js";

const { aDataset } = datasets(catalogue);

const projects = `- id: project/a
  citations:
    - { source: source/treaty-collection, locator: p. 3, confidence: VERIFIED, retrieved: '2026-11-20' }
    - { source: source/background-knowledge, confidence: RECALLED, fields: [funders, starts] }
    - { source: source/treaty-collection, locator: p. 9, confidence: SEED, fields: [funders] }
    - { source: source/background-knowledge, confidence: RECALLED, role: CORROBORATES }
  title: { en: "  Œuvre for Children ", fr: Œuvre pour les enfants, status: { en: OFFICIAL, fr: TRANSLATED } }
  workingTitle: false
  summary: { en: What it does. }
  kind: TRAINING
  status: COMPLETED
  starts: '2022-02'
  ends: '2024'
  year: 2022
  budget: { amount: 100000.5, currency: USD, year: 2022, qualifier: UP_TO, kind: BUDGET }
  coverage: NATIONAL
  otherAreas: [Mekong, Tonlé Sap]
  externalIds: { prima: KH10P0533, px: 'PX.0347:1' }
  notes:
    - A plain note.
    - { text: Une remarque., lang: fr, field: budget }
  formerIds: [project/b]
  countries:
    - { to: country/KHM, role: FOCUS, note: Two provinces. }
    - { to: country/KHM, role: STUDIED, basis: EDITORIAL, citations: [{ source: source/treaty-collection, locator: p. 5, confidence: SEED, retrieved: '2026-11-21' }] }
  funders: [organisation/idf]
`;
const organisations = `- id: organisation/idf
  citations: [{ source: source/background-knowledge, confidence: RECALLED }]
  name: { en: Development Fund, fr: Fonds de développement }
  kind: FUND
  formerIds: []
  notes: []
`;
const statements = `- id: statement/a
  citations: [{ source: source/treaty-collection, confidence: SEED }]
  text: { en: It counts three., fr: Il en compte trois. }
  items:
    - { code: ONE, group: FIRST, en: one, fr: un }
    - { en: two }
  negated: true
  about: [country/KHM]
`;

let store: GraphStore;
let graph: Dump;
beforeAll(async () => {
  store = await anEmptyStore();
  await loadDataset(store, aDataset().with("projects.yaml", projects).with("organisations.yaml", organisations).with("statements.yaml", statements).batch());
  graph = await dump(store);
});
afterAll(() => store.close());

describe("what a record becomes in the graph", () => {
  // Greater than any text: what is not known comes last.
  const LAST = "\u{10FFFF}";

  it("is a node with two labels, its columns by kind, its names, its weakest confidence and a hash", () => {
    const node = nodeOf(graph, "project/a");

    expect(node?.labels).toEqual(["Entity", "Project"]);
    expect(node?.properties).toEqual({
      id: "project/a", type: "Project", contentHash: expect.stringMatching(/^[0-9a-f]{16}$/), confidence: "VERIFIED",
      label_en: "Œuvre for Children", label_fr: "Œuvre pour les enfants", label_en_sort: "oeuvre for children", label_fr_sort: "oeuvre pour les enfants",
      title_en: "Œuvre for Children", title_fr: "Œuvre pour les enfants", title_en_status: "OFFICIAL", title_fr_status: "TRANSLATED",
      workingTitle: false, summary_en: "What it does.", kind: "TRAINING", status: "COMPLETED", coverage: "NATIONAL",
      starts: "2022-02", starts_from: "2022-02-01", starts_to: "2022-02-28", ends: "2024", ends_from: "2024-01-01", ends_to: "2024-12-31", year: 2022,
      budget_amount: 100000.5, budget_currency: "USD", budget_year: 2022, budget_qualifier: "UP_TO", budget_kind: "BUDGET",
      otherAreas: ["Mekong", "Tonlé Sap"], externalIds: ["prima:KH10P0533", "px:PX.0347:1"],
      notes_text: ["A plain note.", "Une remarque."], notes_lang: ["en", "fr"], notes_field: ["", "budget"], formerIds: ["project/b"],
      starts_sort: "2022-02-01", ends_sort: "2024-01-01", year_sort: 2022, budget_sort: 100000.5, workingTitle_sort: 0,
      regionCode_sort: LAST, statusAsOf_sort: LAST, statusAsPublished_sort: LAST, url_sort: LAST,
    });
  });

  it("keeps lists of entries side by side, with nothing where a part is missing", () => {
    expect(nodeOf(graph, "statement/a")?.properties).toMatchObject({
      items_codes: ["ONE", ""], items_groups: ["FIRST", ""], items_en: ["one", "two"], items_fr: ["un", ""], negated: true, confidence: "SEED",
    });
  });

  it("leaves an empty list out, since it says nothing", () => {
    const { properties } = nodeOf(graph, "organisation/idf")!;

    expect(Object.keys(properties).filter((name) => name.startsWith("notes") || name === "formerIds")).toEqual([]);
  });

  it("has no confidence where the record is its own evidence", () => {
    expect(nodeOf(graph, "source/treaty-collection")?.properties).not.toHaveProperty("confidence");
  });
});

describe("what a citation becomes in the graph", () => {
  it("is a link to its source for each field on which it bears; the empty field is the record", () => {
    expect(linksFrom(graph, "project/a", "CITES").map(({ to, properties }) => [to, properties])).toEqual(expect.arrayContaining([
      ["source/treaty-collection", { field: "", locator: "p. 3", confidence: "VERIFIED", retrieved: "2026-11-20", role: "SUPPORTS" }],
      ["source/background-knowledge", { field: "funders", locator: "", confidence: "RECALLED", retrieved: "", role: "SUPPORTS" }],
      ["source/background-knowledge", { field: "starts", locator: "", confidence: "RECALLED", retrieved: "", role: "SUPPORTS" }],
      ["source/treaty-collection", { field: "funders", locator: "p. 9", confidence: "SEED", retrieved: "", role: "SUPPORTS" }],
      ["source/background-knowledge", { field: "", locator: "", confidence: "RECALLED", retrieved: "", role: "CORROBORATES" }],
    ]));
    expect(linksFrom(graph, "project/a", "CITES")).toHaveLength(5);
  });
});

describe("what a link becomes in the graph", () => {
  it("rests on the record's citation when it has none of its own, without what only corroborates", () => {
    expect(linksFrom(graph, "project/a", "IN_COUNTRY").find(({ properties }) => properties.role === "FOCUS")).toEqual({
      from: "project/a", type: "IN_COUNTRY", to: "country/KHM",
      properties: {
        field: "countries", order: 0, role: "FOCUS", note: "Two provinces.", linkBasis: "STATED", confidence: "VERIFIED",
        sourceIds: ["source/treaty-collection"], locators: ["p. 3"], confidences: ["VERIFIED"], retrieved: ["2026-11-20"],
      },
    });
  });

  it("rests on its own citation and basis when it states them", () => {
    expect(linksFrom(graph, "project/a", "IN_COUNTRY").find(({ properties }) => properties.role === "STUDIED")?.properties).toEqual({
      field: "countries", order: 1, role: "STUDIED", linkBasis: "EDITORIAL", confidence: "SEED",
      sourceIds: ["source/treaty-collection"], locators: ["p. 5"], confidences: ["SEED"], retrieved: ["2026-11-21"],
    });
  });

  it("rests on the citations of its field, the weakest of them giving its confidence", () => {
    expect(linksFrom(graph, "project/a", "FUNDED_BY").map(({ properties }) => properties)).toEqual([{
      field: "funders", order: 0, linkBasis: "STATED", confidence: "RECALLED",
      sourceIds: ["source/background-knowledge", "source/treaty-collection"], locators: ["", "p. 9"], confidences: ["RECALLED", "SEED"], retrieved: ["", ""],
    }]);
  });

  it("has no place in an order when its relation leads to one record", () => {
    expect(linksFrom(graph, "provision/tip-art-6-3", "PART_OF").map(({ properties }) => properties)).toEqual([{
      field: "instrument", linkBasis: "STATED", confidence: "VERIFIED", sourceIds: ["source/treaty-collection"], locators: ["Art. 6(3)"], confidences: ["VERIFIED"], retrieved: [""],
    }]);
  });

  it("has its source found from the record that holds it, also where the record itself does not cite it", () => {
    const plan = "- { id: instrument/plan, citations: [{ source: source/treaty-collection, confidence: SEED }], title: { en: Plan, fr: Plan }, kind: STRATEGY, scope: GLOBAL, legalForce: GUIDANCE, buildsOn: [{ to: instrument/tip-protocol-2000, citations: [{ source: source/background-knowledge, confidence: RECALLED }, { source: source/treaty-collection, confidence: SEED }] }] }\n";

    const { nodes } = aDataset().with("instruments/plan.yaml", plan).batch();

    expect(nodes.find(({ id }) => id === "instrument/plan")?.links.filter(({ type }) => type === "LINK_CITES")).toEqual([{ type: "LINK_CITES", to: "source/background-knowledge", properties: {} }]);
  });

  it("is EDITORIAL by itself where its relation is a reading of ours", () => {
    const plan = "- { id: instrument/plan, citations: [{ source: source/treaty-collection, confidence: SEED }], title: { en: Plan, fr: Plan }, kind: STRATEGY, scope: GLOBAL, legalForce: GUIDANCE, buildsOn: [instrument/tip-protocol-2000] }\n";

    const { nodes } = aDataset().with("instruments/plan.yaml", plan).batch();

    expect(nodes.find(({ id }) => id === "instrument/plan")?.links.map(({ type, properties }) => [type, properties.linkBasis])).toEqual([["BUILDS_ON", "EDITORIAL"], ["CITES", undefined]]);
  });
});

describe("how a table is written", () => {
  it("gives the same graph as the same records in YAML", async () => {
    const table = [
      "id,citation.source,citation.locator,citation.confidence,citation.retrieved,citation2.source,citation2.confidence,citation2.fields,citation3.source,citation3.locator,citation3.confidence,citation3.fields,citation4.source,citation4.confidence,citation4.role,title.en,title.fr,title.status.en,title.status.fr,workingTitle,summary.en,kind,status,starts,ends,year,budget.amount,budget.currency,budget.year,budget.qualifier,budget.kind,coverage,otherAreas,externalIds.prima,notes,formerIds,funders",
      'project/a,source/treaty-collection,p. 3,VERIFIED,2026-11-20,source/background-knowledge,RECALLED,funders;starts,source/treaty-collection,p. 9,SEED,funders,source/background-knowledge,RECALLED,CORROBORATES,Œuvre,"Œuvre, pour les enfants",OFFICIAL,TRANSLATED,false,What it does.,TRAINING,COMPLETED,2022-02,2024,2022,100000.5,USD,2022,UP_TO,BUDGET,NATIONAL,Mekong; Tonlé Sap,7010,A plain note.,project/b,organisation/idf',
    ].join("\n");
    const same = projects.slice(0, projects.indexOf("  countries:"))
      .replace('"  Œuvre for Children "', "Œuvre").replace("Œuvre pour les enfants", '"Œuvre, pour les enfants"')
      .replace("{ prima: KH10P0533, px: 'PX.0347:1' }", "{ prima: '7010' }").replace("    - { text: Une remarque., lang: fr, field: budget }\n", "") + "  funders: [organisation/idf]\n";

    const [ofTable, ofYaml] = [aDataset().with("organisations.yaml", organisations).with("projects/a.csv", table).batch(), aDataset().with("organisations.yaml", organisations).with("projects.yaml", same).batch()];

    expect(ofTable.nodes.find(({ id }) => id === "project/a")).toEqual(ofYaml.nodes.find(({ id }) => id === "project/a"));
    expect(ofTable.version).toBe(ofYaml.version);
    expect(ofTable.fingerprint).not.toBe(ofYaml.fingerprint);
  });
});

describe("a name made of parts", () => {
  it("falls back to the id where no part is known and to the other language where one is missing", () => {
    const batch = aDataset()
      .with("countries.yaml", "- { id: country/LAO, citations: [{ source: source/background-knowledge, confidence: RECALLED }], name: { fr: Laos }, iso3: LAO, iso2: LA, kind: UN_MEMBER, leastDeveloped: true, landlockedDeveloping: true, smallIslandDeveloping: false }\n")
      .with("treaty-actions.yaml", "- { id: treaty-action/a, citations: [{ source: source/treaty-collection, confidence: SEED }], kind: SIGNATURE, consent: false, country: country/LAO, instrument: instrument/tip-protocol-2000 }\n")
      .batch();
    const propertiesOf = (id: string) => batch.nodes.find((node) => node.id === id)?.properties;

    expect(propertiesOf("country/LAO")).toMatchObject({ label_fr: "Laos", label_fr_sort: "laos", label_en_sort: "laos" });
    expect(propertiesOf("country/LAO")).not.toHaveProperty("label_en");
    expect(propertiesOf("treaty-action/a")).toMatchObject({
      label_en: "Laos · Signature · Protocol to Prevent, Suppress and Punish Trafficking in Persons",
      label_fr: "Laos · Signature · Protocole visant à prévenir, réprimer et punir la traite des personnes",
    });
  });
});
