import { createCatalogue } from "../../src/model/index.js";
import { lint } from "../../src/store/cypher/lint.js";
import { anApi } from "../support/api.js";
import { aGraph, type Given } from "../support/graph.js";

const catalogue = createCatalogue();
const open = await anApi(catalogue);

const walk = `{ provisions { nodes { id principles { nodes { id title { text } } } implementedBy { totalCount edges { confidence citations { source { title } } node { title { text } citations { source { id } } tools { nodes { id usedBy { nodes { id label { text } } } } } } } } } } }`;

/** A walk as wide as it is told. */
const aWalk = (width: number): Given[] => Array.from({ length: width }, (_, at): Given[] => [
  { id: `principle/${at}`, title: { en: `${at}` } },
  { id: `provision/${at}`, title: { en: `${at}` }, order: at, principles: [`principle/${at}`] },
  { id: `measure/${at}`, title: { en: `${at}` }, order: at, implements: Array.from({ length: at + 1 }, (_unused, to) => `provision/${to}`) },
  { id: `tool/${at}`, title: { en: `${at}` }, supports: [`measure/${at}`] },
  { id: `project/${at}`, title: { en: `${at}` }, usesTools: [`tool/${at}`, "tool/0"] },
]).flat();

describe("a request", () => {
  it("runs one statement per root field, however many rows and levels it reads", async () => {
    const [none, few, many] = [await open(aGraph(catalogue)), await open(aGraph(catalogue).with(...aWalk(2))), await open(aGraph(catalogue).with(...aWalk(40)))];

    const answers = [await none(walk), await few(walk), await many(walk)];

    expect(answers.map(({ faults }) => faults)).toEqual([[], [], []]);
    expect(answers.map(({ statements }) => statements.map(({ name }) => name))).toEqual([["provisions"], ["provisions"], ["provisions"]]);
    expect(new Set(answers.map(({ texts }) => texts[0])).size).toBe(1);
    expect(lint(answers[0]!.texts[0]!)).toEqual([]);
  });

  it("loads the labels of all counted records in one statement", async () => {
    const ask = await open(aGraph(catalogue).with(...aWalk(5)));

    const { statements } = await ask("{ provisions { counts(by: PRINCIPLES) { label { text } } again: counts(by: IMPLEMENTED_BY) { label { text } } nodes { principles { counts(by: MEASURES) { label { text } } } } } }");

    expect(statements.map(({ name }) => name).sort()).toEqual(["labelsByIds", "provisions"]);
  });

  it("loads the previous meetings of all meetings in one statement", async () => {
    const meeting = (slug: string, starts: string): Given => ({ id: `meeting/${slug}`, title: { en: slug }, kind: "MINISTERIAL", starts, of: "process/p" });
    const ask = await open(aGraph(catalogue).with({ id: "process/p", name: { en: "P" } }, meeting("a", "2004-10-29"), meeting("b", "2007-12-14"), meeting("c", "2008")));

    const { data, statements } = await ask("{ meetings { nodes { id daysSincePrevious } } }");

    expect(data).toEqual({ meetings: { nodes: [{ id: "meeting/a", daysSincePrevious: null }, { id: "meeting/b", daysSincePrevious: 1141 }, { id: "meeting/c", daysSincePrevious: null }] } });
    expect(statements).toHaveLength(2);
  });

  it("runs equal reads once", async () => {
    const ask = await open(aGraph(catalogue).with(...aWalk(2)));
    const read = '(id: "0") { title { text } principles { totalCount } }';

    const { data, statements } = await ask(`{ a: provision${read} b: provision${read} c: provision(id: "1") { title { text } principles { totalCount } } }`);

    expect(data).toMatchObject({ a: { title: { text: "0" } }, b: { title: { text: "0" } }, c: { title: { text: "1" } } });
    expect(statements).toHaveLength(2);
  });

  it("gives equal texts to equal shapes, with no value in them", async () => {
    const ask = await open(aGraph(catalogue).with(...aWalk(2)));
    const query = (words: string, first: number): string => `{ measures(first: ${first}, filter: { title: { en: null, contains: "${words}" }, implements: { some: { id: { eq: "${words}" } } } }) { nodes { id } } }`.replace("en: null, ", "");

    const [one, two] = [await ask(query("hostile' OR 1=1 //", 7)), await ask(query("provision/0", 9))];

    expect(one.texts).toEqual(two.texts);
    expect(one.texts[0]).not.toMatch(/hostile|7/);
  });

  it("leaves another request alone: what it read is not kept", async () => {
    const ask = await open(aGraph(catalogue).with(...aWalk(1)));

    const [first, second] = [await ask("{ provisions { totalCount } }"), await ask("{ provisions { totalCount } }")];

    expect([first.statements.length, second.statements.length]).toEqual([1, 1]);
  });
});
