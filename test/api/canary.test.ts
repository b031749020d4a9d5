import { NodeType, Property, Relationship } from "../../src/model/decorators.js";
import { Entity, type LinkValue } from "../../src/model/entity.js";
import { createCatalogue } from "../../src/model/index.js";
import type { LocalizedTextValue } from "../../src/model/kinds/localized-text.js";
import type { MoneyValue } from "../../src/model/kinds/money.js";
import { vocabulary } from "../../src/model/vocabularies.js";
import { loadDataset } from "../../src/dataset/index.js";
import { openEmbedded } from "../../src/store/engines/embedded.js";
import { schemaPlanOf } from "../../src/store/schema-plan.js";
import { datasets } from "../support/dataset.js";
import { anApi } from "../support/api.js";
import { aGraph, type GraphBuilder } from "../support/graph.js";

const Colour = vocabulary("CanaryColour", "Colour of a canary.", { YELLOW: { en: "Yellow", fr: "Jaune" }, GREEN: { en: "Green", fr: "Vert" } });

@NodeType({ plural: "canaries", prefix: "canary", caption: "name", order: ["hatched"], period: { from: "hatched", to: "gone" }, description: "A made-up type." })
class Canary extends Entity {
  @Property("localizedText", { required: true, search: 4, description: "Its name." })
  name!: LocalizedTextValue;

  @Property("code", { vocabulary: Colour, description: "Its colour." })
  colour?: string;

  @Property("partialDate", { description: "When it hatched." })
  hatched?: string;

  @Property("partialDate", { description: "When it flew away." })
  gone?: string;

  @Property("money", { description: "Its price." })
  price?: MoneyValue;

  @Relationship({ type: "SINGS_IN", to: ["Country"], many: true, description: "The countries in which it sings.", reverse: { name: "canaries", description: "Canaries that sing in it." } })
  countries!: LinkValue[];

  @Relationship({ type: "HATCHED_BY", to: ["Canary"], many: false, description: "Its mother.", reverse: { name: "young", description: "Its young." } })
  mother!: LinkValue[];
}

const catalogue = createCatalogue([Canary]);
const open = await anApi(catalogue);
const { aDataset } = datasets(catalogue);

const anAviary = (): GraphBuilder => aGraph(catalogue).with(
  { id: "country/ESP", name: { en: "Spain", fr: "Espagne" } },
  { id: "canary/anna", name: { en: "Anna" }, colour: "YELLOW", hatched: "2001", price: { amount: 5, currency: "EUR" }, countries: ["country/ESP"] },
  { id: "canary/bella", name: { en: "Bella", fr: "Belle" }, colour: "GREEN", hatched: "2003-04", gone: "2006", mother: "canary/anna", countries: [{ to: "country/ESP", note: "In winter." }] },
  { id: "canary/carla", name: { en: "Carla" }, price: { amount: 7, currency: "EUR" }, mother: "canary/anna" },
);

describe("a type that is one decorated class", () => {
  it("is looked up by id, slug and node, with its label and citations", async () => {
    const ask = await open(anAviary());

    const { data, faults } = await ask('{ canary(id: "bella") { id name(lang: FR) { text } label { text } colour hatched { precision } mother { id } citations { source { title } } } node(id: "canary/anna") { ... on Canary { colour } } }');

    expect([data, faults]).toEqual([{
      canary: { id: "canary/bella", name: { text: "Belle" }, label: { text: "Bella" }, colour: "GREEN", hatched: { precision: "MONTH" }, mother: { id: "canary/anna" }, citations: [{ source: { title: "Test" } }] },
      node: { colour: "YELLOW" },
    }, []]);
  });

  it("has its records in a file that bears its plural", async () => {
    const country = "- { id: country/ESP, name: { en: Spain, fr: Espagne }, iso3: ESP, iso2: ES, kind: UN_MEMBER, leastDeveloped: false, landlockedDeveloping: false, smallIslandDeveloping: false, citations: [{ source: source/seen, confidence: VERIFIED }] }";
    const source = "- { id: source/seen, title: Seen, kind: TEXT }";
    const canary = "- { id: canary/tweety, name: { en: Tweety, fr: Titi }, colour: YELLOW, hatched: '1942-11', countries: [country/ESP], citations: [{ source: source/seen, confidence: VERIFIED, locator: p. 3 }] }";
    const batch = aDataset().with("canaries.yaml", canary).with("countries/spain.yaml", country).with("sources/seen.yaml", source).batch();
    const store = await openEmbedded();
    await store.prepare(schemaPlanOf(catalogue));
    await loadDataset(store, batch);
    const ask = await open({ open: async () => store });

    const { data } = await ask('{ canaries(filter: { countries: { some: { id: { eq: "ESP" } } } }) { nodes { name(lang: FR) { text } hatched { text } citations { locator } countries { nodes { canaries { totalCount } } } } } }');

    expect(data).toEqual({ canaries: { nodes: [{ name: { text: "Titi" }, hatched: { text: "1942-11" }, citations: [{ locator: "p. 3" }], countries: { nodes: [{ canaries: { totalCount: 1 } }] } }] } });
  });

  it("is filtered, ordered and paged", async () => {
    const ask = await open(anAviary());
    const query = "query ($after: String) { canaries(first: 1, after: $after, orderBy: [{ field: HATCHED, direction: DESC }], filter: { not: { colour: { eq: GREEN } }, mother: { none: { colour: { eq: GREEN } } } }) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } canaries2: canaries(filter: { countries: { some: { id: { eq: \"ESP\" } } } }, first: 2) { nodes { id } pageInfo { hasNextPage endCursor } } }";

    const { data } = await ask(query);
    const { canaries2 } = data as { canaries2: { pageInfo: { endCursor: string } } };
    const next = await ask("query ($after: String) { canaries(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }", { after: canaries2.pageInfo.endCursor });

    expect(data).toMatchObject({ canaries: { totalCount: 1, nodes: [{ id: "canary/anna" }] }, canaries2: { nodes: [{ id: "canary/anna" }, { id: "canary/bella" }], pageInfo: { hasNextPage: false } } });
    expect(next.data).toEqual({ canaries: { nodes: [{ id: "canary/carla" }], pageInfo: { hasNextPage: false, hasPreviousPage: true } } });
  });

  it("is reached by its relations from both ends", async () => {
    const ask = await open(anAviary());

    const { data } = await ask('{ country(id: "ESP") { canaries { totalCount edges { note node { id mother { young { nodes { id } } } } } } } }');

    expect(data).toEqual({ country: { canaries: { totalCount: 2, edges: [
      { note: null, node: { id: "canary/anna", mother: null } }, { note: "In winter.", node: { id: "canary/bella", mother: { young: { nodes: [{ id: "canary/bella" }, { id: "canary/carla" }] } } } },
    ] } } });
  });

  it("is counted, summed and dated", async () => {
    const ask = await open(anAviary());

    const { data } = await ask('{ canaries { byColour: counts(by: COLOUR) { key label { text } count } byMother: counts(by: MOTHER) { key count } sums(of: PRICE) { currency amount count } } then: canaries(asOf: "2003-04-15") { datedCount { certain undetermined } } }');

    expect(data).toEqual({
      canaries: {
        byColour: [{ key: "GREEN", label: { text: "Green" }, count: 1 }, { key: "YELLOW", label: { text: "Yellow" }, count: 1 }, { key: null, label: null, count: 1 }],
        byMother: [{ key: "canary/anna", count: 2 }, { key: null, count: 1 }], sums: [{ currency: "EUR", amount: 12, count: 2 }],
      },
      then: { datedCount: { certain: 1, undetermined: 2 } },
    });
  });

  it("is found by search", async () => {
    const ask = await open(anAviary());

    expect((await ask('{ search(text: "belle", types: [Canary]) { nodes { id } } }')).data).toEqual({ search: { nodes: [{ id: "canary/bella" }] } });
  });
});
