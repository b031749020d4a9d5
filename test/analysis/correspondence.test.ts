import { correspondencesOf, instrumentsBeside } from "../../src/analysis/correspondence/correspondences.js";
import { prioritiesOf } from "../../src/analysis/correspondence/priorities.js";
import { aGround, type GroundBuilder } from "../support/ground.js";

const provision = (ground: GroundBuilder, id: string, instrument: string, order: number): GroundBuilder => ground.node("Provision", `provision/${id}`, { order }).link(`provision/${id}`, "PART_OF", `instrument/${instrument}`);

describe("correspondences", () => {
  const ground = ["one", "two", "three"].reduce((made, id) => made.node("Instrument", `instrument/${id}`), aGround());
  for (const [id, instrument, order] of [["a1", "one", 1], ["a2", "one", 2], ["b1", "two", 1], ["b2", "two", 2], ["c1", "three", 1]] as const) provision(ground, id, instrument, order);
  ground.link("provision/a1", "CORRESPONDS_TO", "provision/b2", { basis: "EDITORIAL", confidence: "RECALLED" }).link("provision/b1", "CORRESPONDS_TO", "provision/a1", { role: "RELATED" }).link("provision/b1", "CORRESPONDS_TO", "provision/b2");
  const built = ground.build();
  const pairs = (instrument: string, rest: object = {}): string[] => correspondencesOf(built, { instrument: `instrument/${instrument}`, with: null, provision: null, ...rest }).map((one) => `${one.provision.id} ${one.other.id}`);

  it("are seen from either instrument, in the order of its text, and never within one", () => {
    expect(pairs("one")).toEqual(["provision/a1 provision/b1", "provision/a1 provision/b2"]);
    expect(pairs("two")).toEqual(["provision/b1 provision/a1", "provision/b2 provision/a1"]);
  });

  it("are RELATED unless a source states more, and as sure as the weakest of both and the link", () => {
    const [, second] = correspondencesOf(built, { instrument: "instrument/one", with: null, provision: null });

    expect(second).toMatchObject({ matchType: "RELATED", confidence: "RECALLED" });
  });

  it("are narrowed, and instruments without any are told", () => {
    expect(pairs("one", { with: "instrument/three" })).toEqual([]);
    expect(pairs("one", { provision: "provision/a2" })).toEqual([]);
    expect(instrumentsBeside(built, "instrument/one").map(({ instrument, count }) => [instrument.id, count])).toEqual([["instrument/two", 2], ["instrument/three", 0]]);
  });
});

describe("national priorities", () => {
  const base = (): GroundBuilder => provision(provision(aGround().node("Instrument", "instrument/one"), "nine", "one", 1), "nine-1", "one", 2).link("provision/nine-1", "CHILD_OF", "provision/nine")
    .node("Objective", "objective/o").link("objective/o", "RESTS_ON", "provision/nine-1").country("KHM").country("THA");
  const measure = (ground: GroundBuilder, id: string, country: string, of: string): GroundBuilder => ground.node("NationalMeasure", id, { kind: "ACTION_PLAN" }).link(id, "OF", `country/${country}`).link(id, "IMPLEMENTS", of);

  it("meet over the same provision first, then over one above or below it, with the rule", () => {
    const ground = measure(measure(base(), "national-measure/whole", "KHM", "provision/nine"), "national-measure/z", "KHM", "provision/nine-1").build();

    expect(prioritiesOf(ground, ground.node("objective/o")!, null).map(({ measure: { id }, inheritedBy }) => [id, inheritedBy])).toEqual([["national-measure/z", null], ["national-measure/whole", "article-to-paragraph@1"]]);
  });

  it("are each told once, by the nearest way, and of the country asked for", () => {
    const ground = measure(base(), "national-measure/both", "KHM", "provision/nine").link("national-measure/both", "IMPLEMENTS", "provision/nine-1").build();
    const of = (country: string): readonly object[] => prioritiesOf(ground, ground.node("objective/o")!, country);

    expect(of("country/KHM")).toMatchObject([{ inheritedBy: null, countries: ["country/KHM"] }]);
    expect(of("country/THA")).toEqual([]);
  });
});
