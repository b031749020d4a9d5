import { changesOf, countriesTouched } from "../../src/analysis/what-if/compare.js";
import { supposed } from "../../src/analysis/what-if/supposed.js";
import { aGround, type GroundBuilder } from "../support/ground.js";
import { SCOPE } from "../support/gap-laws.js";

const PROTOCOL = "instrument/tip-protocol-2000";
const base = (): GroundBuilder => aGround().node("Instrument", PROTOCOL).node("Provision", "provision/tip-art-9", { obligation: "MANDATORY", legalForce: "BINDING", designation: "Art. 9" }).link("provision/tip-art-9", "PART_OF", PROTOCOL)
  .country("KHM").country("PRK").country("THA").act("KHM", "tip-protocol-2000", { deposit: "2007-07-02", inForce: "2007-08-01" })
  .node("NationalMeasure", "national-measure/tha", { kind: "LAW" }).link("national-measure/tha", "OF", "country/THA").link("national-measure/tha", "IMPLEMENTS", "provision/tip-art-9");
const record = (id: string, type: string, kind: string | null): Parameters<typeof supposed>[0][number] => ({ id, type, kind, began: { from: "2020-01-01", to: "2020-01-01" }, ended: null });

describe("what if", () => {
  it("a measure were recorded: its gaps close, its cell changes, and the ground stays as it was", () => {
    const before = base().build();
    const kept = JSON.stringify(before.contents);
    const after = before.with(supposed([record("national-measure/new", "NationalMeasure", "ACTION_PLAN")], [{ from: "national-measure/new", relationship: "OF", to: "country/KHM" }, { from: "national-measure/new", relationship: "IMPLEMENTS", to: "provision/tip-art-9" }]));

    const { closed, opened, cells } = changesOf(before, after, countriesTouched(after, ["national-measure/new"]), SCOPE.day, SCOPE.basis);

    expect(closed.map(({ keys }) => keys.join(" "))).toEqual(["country/KHM provision/tip-art-9 ACTION_PLAN", "country/KHM provision/tip-art-9"]);
    expect(opened).toEqual([]);
    expect(cells).toMatchObject([{ before: { state: "NO_EVIDENCE_FOUND" }, after: { state: "EVIDENCED", place: { id: "country/KHM" } } }]);
    expect(JSON.stringify(before.contents)).toBe(kept);
  });

  it("a country acceded: its duties begin, and with them gaps", () => {
    const before = base().build();
    const after = before.with(supposed([record("treaty-action/new", "TreatyAction", "ACCESSION")], [{ from: "treaty-action/new", relationship: "BY", to: "country/PRK" }, { from: "treaty-action/new", relationship: "OF", to: PROTOCOL }]));

    const { closed, opened, cells } = changesOf(before, after, ["country/PRK"], SCOPE.day, SCOPE.basis);

    expect(closed).toEqual([]);
    expect(opened.map(({ rule }) => rule.kind)).toEqual(["ARTICLE_9_MEASURE_MISSING", "ARTICLE_9_MEASURE_MISSING", "ARTICLE_9_MEASURE_MISSING", "DUTY_WITHOUT_MEASURE"]);
    expect(cells).toMatchObject([{ before: { applies: { applicability: "NOT_BOUND" } }, after: { applies: { applicability: "BOUND" } } }]);
  });

  it("nothing changed: nothing is told", () => {
    const ground = base().build();

    expect(changesOf(ground, ground.with({}), ["country/KHM"], SCOPE.day, SCOPE.basis)).toEqual({ closed: [], opened: [], cells: [] });
  });
});
