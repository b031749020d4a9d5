import { join } from "node:path";
import fc from "fast-check";
import { PAGE_DEFAULT } from "../../src/api/arguments.js";
import { createSchema } from "../../src/api/schema.js";
import type { EntityType } from "../../src/model/catalogue.js";
import { createCatalogue } from "../../src/model/index.js";
import { lint } from "../../src/store/cypher/lint.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { asking, type Ask } from "../support/api.js";
import { aGraph, seedRecords } from "../support/graph.js";
import { RandomFilters } from "../support/random-filters.js";
import { Selections, type ListSelection, type RelationSelection, type Selection } from "../support/random-selections.js";
import { Reference, type Linked, type Row } from "../support/reference.js";
import { SelectionText } from "../support/selection-text.js";

const types = ["Instrument", "Provision", "Principle", "Pillar", "Objective", "Measure", "Indicator", "Tool", "Meeting", "Process", "Country", "Project"];
const catalogue = createCatalogue();
const schema = await createSchema(catalogue);
let store: GraphStore;
let ask: Ask;
let reference: Reference;
let filters: RandomFilters;
let selections: Selections;
const texts = new SelectionText(catalogue, schema);

beforeAll(async () => {
  store = await aGraph(catalogue).with(...seedRecords(catalogue, join(import.meta.dirname, "../../seed"), ["Source", ...types])).open();
  ask = asking(catalogue, schema, store);
  reference = await Reference.of(store, catalogue);
  filters = new RandomFilters(catalogue, reference, types);
  selections = new Selections(catalogue, filters, types);
});
afterAll(() => store.close());

/** What the API must show of a property. */
function fieldValue(type: EntityType, name: string, row: Row): unknown {
  const { kindName } = type.properties.get(name)!;
  if (kindName === "localizedText") return row[`${name}_en`] ? { text: row[`${name}_en`], lang: "EN" } : row[`${name}_fr`] ? { text: row[`${name}_fr`], lang: "FR" } : null;
  if (kindName === "partialDate") return row[name] ? { text: row[name], earliest: row[`${name}_from`], latest: row[`${name}_to`] } : null;
  return row[name] ?? null;
}

const nodeOf = (type: EntityType, row: Row, { fields, relations }: Selection): unknown => ({
  __typename: row.type, id: row.id,
  ...Object.fromEntries(fields.map((name) => [name, fieldValue(type, name, row)])),
  ...Object.fromEntries(relations.map((one, index) => [`r${index}`, relationOf(row, one)])),
});
function relationOf(row: Row, { relation, filter, link, orderBy, first, below }: RelationSelection): unknown {
  const edgeOf = ({ link: properties, node }: Linked): unknown => ({
    linkBasis: properties.linkBasis, role: properties.role ?? null, confidence: properties.confidence ?? null,
    node: relation.targets.length === 1 ? nodeOf(catalogue.types.get(node.type)!, node, below) : { __typename: node.type, id: node.id },
  });
  const all = reference.linked(relation, row.id, filter, orderBy, link);
  if (!relation.many) return all[0] ? edgeOf(all[0]) : null;
  const size = first ?? PAGE_DEFAULT;
  return { totalCount: all.length, pageInfo: { hasNextPage: all.length > size }, edges: all.slice(0, size).map(edgeOf) };
}

function expectedOf({ type, filter, orderBy, first, fromEnd, countBy, below }: ListSelection): unknown {
  const all = reference.list(type, filter, orderBy);
  const page = fromEnd ? all.slice(all.length - Math.min(first, all.length)) : all.slice(0, first);
  const keys = countBy ? [...new Set(all.map((row) => row[countBy] ?? null))] : [];
  const counts = keys.map((key) => ({ key, count: all.filter((row) => (row[countBy!] ?? null) === key).length }));
  return { list: { totalCount: all.length, nodes: page.map((row) => nodeOf(type, row, below)), ...(countBy ? { counts: counts.sort((a, b) => b.count - a.count || ((a.key ?? "\uffff") < (b.key ?? "\uffff") ? -1 : 1)) } : {}) } };
}

const queryOf = (selection: ListSelection): string => texts.query([`list: ${texts.list(selection)}`]);

it("answers random selections over the real dataset as the reference does, by statements that pass the lint", async () => {
  // A failure prints the seed and the shrunk query.
  const printed = selections.list().map((selection) => ({ ...selection, [fc.toStringMethod]: () => queryOf(selection) }));
  await fc.assert(fc.asyncProperty(printed, async (selection) => {
    const { data, faults, texts: statements } = await ask(queryOf(selection));

    expect(faults).toEqual([]);
    expect(data).toEqual(expectedOf(selection));
    expect(statements.flatMap(lint)).toEqual([]);
  }), { numRuns: 100 });
}, 120_000);

it("pages through random lists from both ends without a gap", async () => {
  const lists = fc.constantFrom(...types).chain((name) => {
    const type = catalogue.types.get(name)!;
    return fc.record({ filter: fc.option(filters.filter(type, 1), { nil: undefined }), orderBy: filters.order(type), size: fc.integer({ min: 17, max: 60 }), fromEnd: fc.boolean() })
      .map((one) => ({ ...one, type, [fc.toStringMethod]: () => JSON.stringify({ ...one, type: name }) }));
  });
  await fc.assert(fc.asyncProperty(lists, async ({ type, filter, orderBy, size, fromEnd }) => {
    const args = texts.listArguments(type, { filter, orderBy }, fromEnd ? [`last: ${size}`, "before: $cursor"] : [`first: ${size}`, "after: $cursor"]);
    const query = `query ($cursor: String) { list: ${type.plural}${args} { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const found: string[] = [];
    for (let cursor: string | null = null, more = true; more;) {
      const { data, faults } = await ask(query, { cursor });
      expect(faults).toEqual([]);
      const { nodes, pageInfo } = (data as unknown as { list: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string } } }).list;
      const ids = nodes.map(({ id }) => id);
      if (fromEnd) found.unshift(...ids);
      else found.push(...ids);
      cursor = fromEnd ? pageInfo.startCursor : pageInfo.endCursor;
      more = fromEnd ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
    }

    expect(found).toEqual(reference.list(type, filter, orderBy).map(({ id }) => id));
  }), { numRuns: 40 });
}, 120_000);
