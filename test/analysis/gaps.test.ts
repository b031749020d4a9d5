import fc from "fast-check";
import { gapAgain, gapsOf } from "../../src/analysis/gaps/find.js";
import { gapId, identityOf } from "../../src/analysis/gaps/gap-id.js";
import type { Ground } from "../../src/analysis/ground/ground.js";
import { gapRules } from "../../src/analysis/rules/gaps/index.js";
import { aGround, dateColumns, type GroundBuilder } from "../support/ground.js";
import { closes, disagreements, idlePremises, SCOPE } from "../support/gap-laws.js";
import { randomGround, shuffled } from "../support/random-ground.js";

const PROTOCOL = "instrument/tip-protocol-2000";
const kindsOf = (ground: Ground, rest: object = {}): string[] => gapsOf(ground, { ...SCOPE, ...rest }).map(({ rule }) => rule.kind);

/** A country bound by the Protocol, with one law elsewhere so that measures are recorded for the Protocol at all. */
const bound = (): GroundBuilder => aGround()
  .node("Instrument", PROTOCOL).node("Provision", "provision/tip-art-9", { obligation: "MANDATORY", legalForce: "BINDING", designation: "Art. 9", order: 1 }).link("provision/tip-art-9", "PART_OF", PROTOCOL)
  .node("Provision", "provision/tip-art-9-1", { obligation: "MANDATORY", legalForce: "BINDING", designation: "Art. 9(1)", order: 2 }).link("provision/tip-art-9-1", "PART_OF", PROTOCOL).link("provision/tip-art-9-1", "CHILD_OF", "provision/tip-art-9")
  .country("KHM").country("THA").act("KHM", "tip-protocol-2000", { deposit: "2007-07-02", inForce: "2007-08-01" })
  .node("NationalMeasure", "national-measure/tha", { kind: "LAW" }).link("national-measure/tha", "OF", "country/THA").link("national-measure/tha", "IMPLEMENTS", "provision/tip-art-9");

const plan = (ground: GroundBuilder, to: string | undefined): GroundBuilder => ground.node("NationalMeasure", "national-measure/plan", { kind: "ACTION_PLAN", ...dateColumns("validFrom", "2015"), ...dateColumns("validTo", to) })
  .link("national-measure/plan", "OF", "country/KHM").link("national-measure/plan", "IMPLEMENTS", "provision/tip-art-9");

describe("a duty without a measure", () => {
  it("is told for the whole article once, with since when it binds", () => {
    const [gap, ...rest] = gapsOf(bound().build(), { ...SCOPE, kinds: ["DUTY_WITHOUT_MEASURE"] });

    expect(rest).toEqual([]);
    expect(gap).toMatchObject({ keys: ["country/KHM", "provision/tip-art-9"], severity: "MANDATORY", since: { from: "2007-08-01" } });
    expect(gap!.sentence.en).toContain("Bound since 2007-08-01 (deposit 2007-07-02). No national measure that carries it out is recorded in this dataset.");
  });

  it("is not there before the duty binds, without status data, or where no measures are recorded for the instrument at all", () => {
    const kinds = { kinds: ["DUTY_WITHOUT_MEASURE"] };

    expect(kindsOf(bound().build(), { ...kinds, day: "2007-07-31" })).toEqual([]);
    expect(kindsOf(bound().build().without({ ids: ["national-measure/tha"] }), kinds)).toEqual([]);
  });
});

describe("a measure that article 9 wants", () => {
  it.each([
    ["in force", undefined, ["COORDINATION_BODY", "NATIONAL_RAPPORTEUR"]],
    ["until later", "2030", ["COORDINATION_BODY", "NATIONAL_RAPPORTEUR"]],
    ["over", "2020", ["ACTION_PLAN", "COORDINATION_BODY", "NATIONAL_RAPPORTEUR"]],
  ])("of which the plan is %s: %s", (_when, to, missing) => {
    const gaps = gapsOf(plan(bound(), to).build(), { ...SCOPE, kinds: ["ARTICLE_9_MEASURE_MISSING"] });

    expect(gaps.map(({ keys }) => keys[2])).toEqual(missing);
  });

  it("tells of a plan that is over, and of a source that says there is none", () => {
    const ground = plan(bound(), "2020").node("Assertion", "assertion/none", { kind: "ASSERTED_NONE", field: "nationalMeasures", statedValue: "ACTION_PLAN", ...dateColumns("date", "2022") }).link("assertion/none", "ABOUT", "country/KHM").build();

    const gap = gapsOf(ground, { ...SCOPE, kinds: ["ARTICLE_9_MEASURE_MISSING"] }).find(({ keys }) => keys[2] === "ACTION_PLAN")!;

    expect(gap.sentence.en).toContain("ended in 2020");
    expect(gap.premises.map(({ record }) => record.id)).toEqual(expect.arrayContaining(["national-measure/plan", "assertion/none"]));
  });
});

describe("a finding without an answer", () => {
  const finding = (columns: object): GroundBuilder => aGround().country("KHM").node("Organisation", "organisation/greta").node("Finding", "finding/one", { year: 2019, status: "OPEN_WHEN_RAISED", ...columns })
    .link("finding/one", "IN_COUNTRY", "country/KHM").link("finding/one", "RAISED_BY", "organisation/greta");

  it.each([[{ verb: "URGE" }, "URGE"], [{ verb: "INVITE" }, "INVITE"], [{}, "UNSTATED"]])("with %j is as grave as %s", (columns, severity) => {
    const [gap] = gapsOf(finding(columns).build(), { ...SCOPE, kinds: ["FINDING_WITHOUT_ANSWER"] });

    expect(gap).toMatchObject({ severity, since: { from: "2019-01-01", to: "2019-12-31" } });
    expect(gap!.sentence.en).toContain("organisation/greta (2019): finding/one");
  });

  it.each([[{ status: "RESOLVED" }], [{ status: "HISTORICAL" }], [{ year: 2027 }]])("is none with %j", (columns) => {
    expect(kindsOf(finding(columns).build(), { kinds: ["FINDING_WITHOUT_ANSWER"] })).toEqual([]);
  });
});

describe("a tool without use", () => {
  const tool = (): GroundBuilder => aGround().node("Process", "process/p").node("Tool", "tool/t").link("tool/t", "OF", "process/p").country("KHM")
    .node("Membership", "membership/m", { role: "MEMBER" }).link("membership/m", "BY_MEMBER", "country/KHM").link("membership/m", "OF", "process/p");

  it("is a gap only where use was searched for", () => {
    const searched = tool().node("Assertion", "assertion/searched", { kind: "NOT_STATED", field: "usedBy" }).link("assertion/searched", "ABOUT", "tool/t").build();

    expect(kindsOf(tool().build(), { kinds: ["TOOL_WITHOUT_USE"] })).toEqual([]);
    expect(kindsOf(searched, { kinds: ["TOOL_WITHOUT_USE"] })).toEqual(["TOOL_WITHOUT_USE"]);
    expect(kindsOf(searched, { process: "process/p", kinds: ["TOOL_WITHOUT_USE"] })).toEqual(["TOOL_WITHOUT_USE"]);
    expect(gapsOf(searched, { ...SCOPE, kinds: ["TOOL_WITHOUT_USE"] }).every((gap) => closes(searched, gap))).toBe(true);
  });
});

describe("gaps", () => {
  it("go with any premise, and close with the missing link", () => {
    fc.assert(fc.property(randomGround, (ground) => {
      for (const gap of gapsOf(ground, SCOPE)) {
        expect(idlePremises(ground, gap)).toEqual([]);
        expect(closes(ground, gap)).toBe(true);
      }
    }), { numRuns: 30 });
  });

  it("agree with the cells of the matrix", () => {
    fc.assert(fc.property(randomGround, (ground) => expect(disagreements(ground)).toEqual([])));
  });

  it("are found again by their ids, whatever the order in which the graph was read", () => {
    fc.assert(fc.property(randomGround, fc.nat(9), (ground, turn) => {
      const gaps = gapsOf(ground, SCOPE);
      expect(gapsOf(shuffled(ground, turn), SCOPE).map(({ keys, sentence, confidence }) => ({ keys, sentence, confidence }))).toEqual(gaps.map(({ keys, sentence, confidence }) => ({ keys, sentence, confidence })));
      for (const gap of gaps) {
        const identity = identityOf(gapId(gap, { ...SCOPE, version: ground.version }))!;
        expect(gapAgain(ground, gapRules.find((rule) => rule.id === identity.rule.split("@")[0])!, identity.keys, identity.day, identity.basis)).toEqual(gap);
      }
    }));
  });

  it("are narrowed by severity, confidence, principle and date", () => {
    const ground = bound().node("Principle", "principle/P", { kind: "CROSS_CUTTING" }).link("provision/tip-art-9", "SERVES", "principle/P").build();

    expect(kindsOf(ground, { severities: ["URGE"] })).toEqual([]);
    expect(kindsOf(ground, { principle: "principle/P", kinds: ["DUTY_WITHOUT_MEASURE"] })).toEqual(["DUTY_WITHOUT_MEASURE"]);
    expect(kindsOf(ground, { sinceFrom: "2007-08-02", kinds: ["DUTY_WITHOUT_MEASURE"] })).toEqual([]);
    expect(kindsOf(ground, { sinceTo: "2007-08-01", kinds: ["DUTY_WITHOUT_MEASURE"] })).toEqual(["DUTY_WITHOUT_MEASURE"]);
    expect(kindsOf(ground, { confidenceAtLeast: "VERIFIED", kinds: ["DUTY_WITHOUT_MEASURE"] })).toEqual(["DUTY_WITHOUT_MEASURE"]);
  });

  it.each(["gap/x", "provision/tip-art-9", "gap/rule@1/country/KHM/2026-01-01/NEVER/v", "gap/rule@1/country/KHM/today/IN_FORCE/v"])("have no such id as %s", (id) => {
    expect(identityOf(id)).toBeNull();
  });
});
