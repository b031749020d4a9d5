import fc from "fast-check";
import type { Ground, GroundEdge, GroundNode } from "../../src/analysis/ground/ground.js";
import { aGround, dateColumns } from "./ground.js";

const countries = ["AAA", "BBB", "CCC", "EUE"];
const provisions = ["provision/a", "provision/a-1", "provision/a-2", "provision/b", "provision/soft"];

/** The fixed part of every random ground: places, a treaty with two articles, a soft text, principles, a measure, a process, a group, a region. */
const frame = (): ReturnType<typeof aGround> => {
  const ground = aGround()
    .node("Instrument", "instrument/treaty", dateColumns("enteredIntoForce", "2001-01-01")).node("Instrument", "instrument/guide")
    .node("Provision", "provision/a", { obligation: "MANDATORY", legalForce: "BINDING", order: 1 }).node("Provision", "provision/a-1", { obligation: "MANDATORY", legalForce: "BINDING", order: 2 })
    .node("Provision", "provision/a-2", { obligation: "CONDITIONAL", legalForce: "BINDING", order: 3 }).node("Provision", "provision/b", { obligation: "FINAL_CLAUSE", legalForce: "BINDING", order: 4 })
    .node("Provision", "provision/soft", { obligation: "MANDATORY", legalForce: "GUIDANCE", order: 5 })
    .link("provision/a-1", "CHILD_OF", "provision/a").link("provision/a-2", "CHILD_OF", "provision/a")
    .node("Principle", "principle/PROTECTION").node("Measure", "measure/m").link("measure/m", "IMPLEMENTS", "provision/a-1")
    .node("Process", "process/p").node("CountryGroup", "group/g").node("Region", "region/r").node("Organisation", "organisation/o");
  for (const id of provisions) ground.link(id, "PART_OF", id === "provision/soft" ? "instrument/guide" : "instrument/treaty");
  for (const code of countries) ground.country(code, code === "EUE" ? "REGIONAL_ORGANISATION" : "UN_MEMBER").link(`country/${code}`, "IN_REGION", "region/r");
  for (const [code, body] of [["AAA", "process/p"], ["BBB", "process/p"], ["AAA", "group/g"]] as const) {
    ground.node("Membership", `membership/${code}-${body}`, { role: "MEMBER" }).link(`membership/${code}-${body}`, "BY_MEMBER", `country/${code}`).link(`membership/${code}-${body}`, "OF", body);
  }
  return ground;
};

const confidence = fc.constantFrom("VERIFIED", "SEED", "RECALLED");
const basis = fc.constantFrom("STATED" as const, "EDITORIAL" as const);
const year = fc.constantFrom("1999", "2005", "2010-05-05", "2020");
const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values], { maxLength: Math.min(3, values.length) });

export interface Addition {
  readonly node: GroundNode;
  readonly edges: readonly GroundEdge[];
}

const addition = (type: string, columns: Readonly<Record<string, unknown>>, links: readonly (readonly [type: string, targets: readonly string[]])[]): fc.Arbitrary<(id: string) => Addition> =>
  fc.record({ confidence, basis, began: year, chosen: fc.tuple(...links.map(([, targets]) => some(targets))) }).map(({ confidence: own, basis: read, began, chosen }) => (id: string): Addition => ({
    node: { id, type, confidence: own, label: { en: id, fr: id }, columns: { ...columns, ...dateColumns("starts", began), ...dateColumns("adopted", began), year: Number(began.slice(0, 4)) } },
    edges: chosen.flatMap((targets, index) => targets.map((to) => ({ type: links[index]![0], from: id, to, field: links[index]![0].toLowerCase(), basis: read, confidence: own, role: null }))),
  }));

const places = countries.map((code) => `country/${code}`);

/** Records that speak for something: projects, national measures, practices. */
export const supporting: fc.Arbitrary<(id: string) => Addition> = fc.oneof(
  addition("Project", { status: "ACTIVE" }, [["IN_COUNTRY", places], ["COVERS", ["group/g"]], ["WITHIN", ["process/p"]], ["CONTRIBUTES_TO", provisions], ["SERVES", ["principle/PROTECTION"]], ["CARRIES_OUT", ["measure/m"]]]),
  addition("NationalMeasure", { kind: "LAW", offenceCoverage: "PARTIAL" }, [["OF", places], ["IMPLEMENTS", provisions]]),
  addition("NationalMeasure", { kind: "ACTION_PLAN" }, [["OF", places], ["IMPLEMENTS", provisions]]),
  addition("GoodPractice", {}, [["IN_COUNTRY", places], ["ADDRESSES", provisions], ["SERVES", ["principle/PROTECTION"]]]),
);

/** Records that speak against something. */
export const adverse: fc.Arbitrary<(id: string) => Addition> = addition("Finding", { status: "OPEN_WHEN_RAISED" }, [["IN_COUNTRY", places], ["ABOUT", provisions], ["SERVES", ["principle/PROTECTION"]], ["RAISED_BY", ["organisation/o"]]]);

const act = fc.record({ country: fc.constantFrom(...countries), deposit: year });

/** A small ground with every kind of evidence, and acts on its treaty. */
export const randomGround: fc.Arbitrary<Ground> = fc.record({ records: fc.array(fc.oneof(supporting, adverse), { maxLength: 8 }), acts: fc.uniqueArray(act, { maxLength: 4, selector: ({ country }) => country }) }).map(({ records, acts }) => {
  const ground = acts.reduce((made, { country, deposit }) => made.act(country, "treaty", { deposit, inForce: deposit }), frame()).build();
  const all = records.map((make, index) => make(`record/${index}`));
  return ground.with({ nodes: all.map(({ node }) => node), edges: all.flatMap(({ edges }) => edges) });
});

/** The same ground with what it holds in another order. */
export const shuffled = (ground: Ground, turn: number): Ground => {
  const order = <T>(values: readonly T[]): T[] => [...values.slice(turn % (values.length || 1)), ...values.slice(0, turn % (values.length || 1))].reverse();
  return ground.without({ ids: ground.contents.nodes.map(({ id }) => id) }).with({ nodes: order(ground.contents.nodes), edges: order(ground.contents.edges) });
};
