import fc from "fast-check";
import type { Ground } from "../../src/analysis/ground/ground.js";
import { overlapsOf } from "../../src/analysis/overlaps/find.js";
import { basisOf, confidenceOf, isPartOf, linksOf, type Overlap, type OverlapKind, type OverlapScope } from "../../src/analysis/overlaps/overlap.js";
import { atOnce, commonPeriod, isOver } from "../../src/analysis/overlaps/period.js";
import { remarksOf } from "../../src/analysis/overlaps/remarks.js";
import { overlapSentence } from "../../src/analysis/overlaps/sentences.js";
import { aGround, dateColumns, type GroundBuilder } from "../support/ground.js";
import { shuffled } from "../support/random-ground.js";

type Dates = readonly [starts?: string, ends?: string];

const frame = (): GroundBuilder => aGround().country("AAA").country("BBB").node("Provision", "provision/x").node("Provision", "provision/y").node("Provision", "provision/z").node("Principle", "principle/P").node("Tool", "tool/t");
const work = (ground: GroundBuilder, name: string, [starts, ends]: Dates = ["2020", "2022"], { country = "country/AAA", provision = "provision/x", kind = "TRAINING" } = {}): GroundBuilder =>
  ground.node("Project", `project/${name}`, { kind, ...dateColumns("starts", starts), ...dateColumns("ends", ends) }).link(`project/${name}`, "IN_COUNTRY", country).link(`project/${name}`, "CONTRIBUTES_TO", provision, { basis: "EDITORIAL", confidence: "RECALLED" });
const two = (a?: Dates, b?: Dates): GroundBuilder => work(work(frame(), "a", a), "b", b);
const found = (ground: Ground, kind: OverlapKind | null = "PROJECTS", scope: Partial<OverlapScope> = {}): readonly Overlap[] => overlapsOf(ground, kind, { day: "2026-01-01", ...scope });
const pairs = (ground: Ground, kind?: OverlapKind | null, scope?: Partial<OverlapScope>): string[] => found(ground, kind, scope).map(({ first, second }) => `${first.id} ${second.id}`);

describe("whether two projects run at the same time", () => {
  it.each<readonly [Dates, Dates, string]>([
    [["2018", "2020"], ["2019", "2021"], "YES"],
    [["2018", "2019"], ["2020", "2021"], "NO"],
    [["2018", "2019"], ["2019", "2021"], "UNDETERMINED"],
    [["2018-01-01", "2019-06-30"], ["2019-06-30", "2021"], "YES"],
    // No end recorded is neither for ever nor at once.
    [["2018"], ["2020", "2021"], "UNDETERMINED"],
    [["2020-05-05"], ["2020", "2021"], "UNDETERMINED"],
    [["2020-05-05"], ["2020-01-01", "2021"], "YES"],
    [["2022"], ["2020", "2021"], "NO"],
    [[undefined, "2019"], ["2020", "2021"], "NO"],
    [[], ["2020", "2021"], "UNDETERMINED"],
    [[], [], "UNDETERMINED"],
  ])("%j and %j: %s", (a, b, expected) => {
    const ground = two(a, b).build();
    const [one, other] = [ground.node("project/a")!, ground.node("project/b")!];

    expect([atOnce(one, other), atOnce(other, one)]).toEqual([expected, expected]);
    expect(pairs(ground)).toEqual(expected === "NO" ? [] : ["project/a project/b"]);
  });

  it("tells the common period as far as dates are recorded, and on which days one is surely over", () => {
    const ground = two(["2018-03-01", "2020"], ["2019"]).build();
    const [one, other] = [ground.node("project/a")!, ground.node("project/b")!];

    expect(commonPeriod(one, other)).toEqual({ from: { from: "2019-01-01", to: "2019-12-31" }, to: null });
    expect(["2018-02-28", "2020-12-31", "2021-01-01"].map((day) => isOver(one, day))).toEqual([true, false, true]);
    expect(isOver(other, "2025-01-01")).toBe(false);
    expect(pairs(ground, "PROJECTS", { runningOn: "2021-06-01" })).toEqual([]);
  });
});

describe("overlaps of projects", () => {
  it("need the same country and the same provision; a country that is only studied is none", () => {
    expect(pairs(work(work(frame(), "a"), "b", undefined, { country: "country/BBB" }).build())).toEqual([]);
    expect(pairs(work(work(frame(), "a"), "b", undefined, { provision: "provision/y" }).build())).toEqual([]);
    const studied = work(frame(), "a").node("Project", "project/b", dateColumns("starts", "2020")).link("project/b", "IN_COUNTRY", "country/AAA", { role: "STUDIED" }).link("project/b", "CONTRIBUTES_TO", "provision/x");
    expect(pairs(studied.build())).toEqual([]);
    expect(pairs(studied.link("project/b", "BENEFITS", "country/AAA").build())).toEqual(["project/a project/b"]);
  });

  it("are none between a project and what it is part of, however far, even in a circle", () => {
    const ground = work(two(), "c").link("project/a", "PART_OF", "project/b").link("project/b", "PART_OF", "project/c").build();

    expect(pairs(ground)).toEqual([]);
    expect(isPartOf(two().link("project/a", "PART_OF", "project/a").build(), "project/a", "project/b")).toBe(false);
  });

  it("tell all that is shared, on which links it rests, and are no surer than these", () => {
    const ground = two().link("project/a", "SERVES", "principle/P").link("project/b", "SERVES", "principle/P").link("project/a", "USES", "tool/t").link("project/b", "PRODUCES", "tool/t").build();
    const [overlap] = found(ground);

    expect(overlap!.shared.map(({ record }) => record.id)).toEqual(["country/AAA", "provision/x", "principle/P", "tool/t"]);
    expect(overlap!.shared[3]).toMatchObject({ first: [{ type: "USES" }], second: [{ type: "PRODUCES" }] });
    expect([basisOf(overlap!), confidenceOf(overlap!), linksOf(overlap!).length]).toEqual(["EDITORIAL", "RECALLED", 8]);
    expect(overlapSentence(overlap!)).toEqual({
      en: "“project/a” and “project/b” both work in country/AAA on “provision/x”, from 2020 to 2022.",
      fr: "« project/a » et « project/b » travaillent tous deux dans ces pays : country/AAA, sur « provision/x », de 2020 à 2022.",
    });
  });

  it("are narrowed by country, provision, principle and process", () => {
    const ground = work(work(two(), "c", undefined, { country: "country/BBB" }), "d", undefined, { country: "country/BBB" }).node("Process", "process/p").node("Membership", "membership/m", { role: "MEMBER" })
      .link("membership/m", "BY_MEMBER", "country/BBB").link("membership/m", "OF", "process/p").link("project/a", "WITHIN", "process/p").build();

    expect(pairs(ground)).toEqual(["project/a project/b", "project/c project/d"]);
    expect(pairs(ground, "PROJECTS", { country: "country/AAA" })).toEqual(["project/a project/b"]);
    expect(pairs(ground, "PROJECTS", { process: "process/p" })).toEqual(["project/c project/d"]);
    expect(pairs(ground, "PROJECTS", { provision: "provision/y" })).toEqual([]);
    expect(pairs(ground, "PROJECTS", { principle: "principle/P" })).toEqual([]);
  });

  it("may mean work done twice where both are of one kind, and say what one could take up and where they complete each other", () => {
    const ground = two().link("project/a", "PRODUCES", "tool/t").link("project/a", "CONTRIBUTES_TO", "provision/y").link("project/b", "CONTRIBUTES_TO", "provision/z").build();
    const remarks = remarksOf(ground, found(ground)[0]!);

    expect(remarks.map(({ kind, rule }) => `${kind} ${rule.id}`)).toEqual(["DUPLICATION same-kind-of-work", "SYNERGY tool-to-take-up", "SYNERGY complementary-provisions"]);
    expect(remarks[1]!.sentence.en).toBe("“project/a” uses or has produced a tool that “project/b” could take up.");
    expect(remarks[2]!.sentence.fr).toBe("« project/a » travaille aussi sur « provision/y » ; « project/b » sur « provision/z ».");
    const other = work(work(frame(), "a"), "b", undefined, { kind: "RESEARCH" }).build();
    expect(remarksOf(other, found(other)[0]!)).toEqual([]);
  });
});

describe("overlaps of organisations", () => {
  const funded = (): GroundBuilder => two().node("Organisation", "organisation/o").node("Organisation", "organisation/n").link("project/a", "FUNDED_BY", "organisation/o").link("project/b", "IMPLEMENTED_BY", "organisation/n");

  it("go through different projects that overlap, with the links of both", () => {
    const ground = funded().build();
    const [overlap] = found(ground, "ORGANISATIONS");

    expect(pairs(ground, "ORGANISATIONS")).toEqual(["organisation/n organisation/o"]);
    expect(overlap!.through.map(([one, other]) => [one.id, other.id])).toEqual([["project/b", "project/a"]]);
    expect(overlap!.shared[0]).toMatchObject({ record: { id: "country/AAA" }, first: [{ type: "IMPLEMENTED_BY" }, { from: "project/b" }], second: [{ type: "FUNDED_BY" }, { from: "project/a" }] });
    expect(remarksOf(ground, overlap!).map(({ sentence }) => sentence.en)).toEqual([
      "One pair of their projects are of the same kind, such as “project/b” of organisation/n and “project/a” of organisation/o (Training).", "No project in which both take part is recorded here.",
    ]);
    expect(overlapSentence(overlap!).en).toContain("(1 pair of projects), at the same time.");
  });

  it("say where both take part in one project, and are none between an organisation and a part of it", () => {
    const together = funded().link("project/a", "PARTNERED_BY", "organisation/n").build();
    expect(remarksOf(together, found(together, "ORGANISATIONS")[0]!).at(-1)).toMatchObject({ links: { length: 2 }, sentence: { en: "They already take part together in “project/a”." } });
    expect(pairs(funded().link("organisation/n", "PART_OF", "organisation/o").build(), "ORGANISATIONS")).toEqual([]);
    expect(pairs(funded().link("project/b", "FUNDED_BY", "organisation/o").build(), "ORGANISATIONS")).toEqual(["organisation/n organisation/o"]);
  });
});

describe("overlaps of processes", () => {
  const seat = (ground: GroundBuilder, process: string, dates: Readonly<Record<string, unknown>> = {}): GroundBuilder => ground.node("Process", process, { kind: "REGIONAL_TASK_FORCE" })
    .node("Membership", `membership/${process}`, { role: "MEMBER", ...dates }).link(`membership/${process}`, "BY_MEMBER", "country/AAA").link(`membership/${process}`, "OF", process);

  it("have member countries in common on the day; an unknown beginning leaves it undetermined", () => {
    const since = dateColumns("validFrom", "2004");
    const sure = seat(seat(frame(), "process/p", since), "process/q", since).link("process/p", "SERVES", "principle/P").link("process/q", "SERVES", "principle/P").build();
    const vague = seat(seat(frame(), "process/p", since), "process/q").build();

    expect(found(sure, "PROCESSES").map(({ atOnce: certainty, shared }) => [certainty, shared.map(({ record }) => record.id)])).toEqual([["YES", ["country/AAA", "principle/P"]]]);
    expect(found(vague, "PROCESSES")).toMatchObject([{ atOnce: "UNDETERMINED" }]);
    expect(overlapSentence(found(vague, "PROCESSES")[0]!).en).toBe("“process/p” and “process/q” have members in common: country/AAA. It is not recorded since when.");
    expect(pairs(sure, "PROCESSES", { day: "2003-01-01" })).toEqual([]);
    expect(pairs(sure, "PROCESSES", { provision: "provision/x" })).toEqual([]);
    expect(pairs(sure, "PROCESSES", { country: "country/BBB" })).toEqual([]);
    expect(pairs(sure, "PROCESSES", { process: "process/q" })).toEqual(["process/p process/q"]);
  });

  it("may discuss the same twice, and may take up each other's tools", () => {
    const ground = seat(seat(frame(), "process/p"), "process/q").link("tool/t", "OF", "process/q").build();

    expect(remarksOf(ground, found(ground, "PROCESSES")[0]!).map(({ kind }) => kind)).toEqual(["DUPLICATION", "SYNERGY"]);
  });
});

const project = fc.record({ country: fc.constantFrom("country/AAA", "country/BBB"), provision: fc.constantFrom("provision/x", "provision/y"), starts: fc.constantFrom("2010", "2015", undefined), ends: fc.constantFrom("2012", "2016", undefined), organisation: fc.constantFrom("organisation/m", "organisation/n", "organisation/o"), partOf: fc.option(fc.nat(5), { freq: 4 }) });
const randomWork = fc.array(project, { maxLength: 6 });
const groundOf = (projects: readonly (typeof project extends fc.Arbitrary<infer One> ? One : never)[], names: readonly string[]): Ground => {
  const ground = frame();
  for (const id of ["m", "n", "o"]) ground.node("Organisation", `organisation/${id}`);
  projects.forEach(({ country, provision, starts, ends, organisation, partOf }, index) => {
    work(ground, names[index]!, [starts, ends], { country, provision }).link(`project/${names[index]}`, "FUNDED_BY", organisation);
    if (partOf !== null && partOf < projects.length && partOf !== index) ground.link(`project/${names[index]}`, "PART_OF", `project/${names[partOf]}`);
  });
  return ground.build();
};
const [forth, back] = [["a", "b", "c", "d", "e", "f"], ["f", "e", "d", "c", "b", "a"]];
const unordered = (all: readonly string[]): string[] => all.map((pair) => pair.split(" ").sort().join(" ")).sort();

describe("any overlaps", () => {
  it("are symmetric: which of the two comes first by its id does not matter", () => {
    fc.assert(fc.property(randomWork, (projects) => {
      const renamed = (pair: string): string => pair.replace(/project\/(\w)/g, (_all, name: string) => `project/${back[forth.indexOf(name)]}`);
      expect(unordered(pairs(groundOf(projects, back)).map(renamed))).toEqual(unordered(pairs(groundOf(projects, forth))));
      expect(pairs(groundOf(projects, back), "ORGANISATIONS").sort()).toEqual(pairs(groundOf(projects, forth), "ORGANISATIONS").sort());
    }));
  });

  it("do not depend on the order in which the graph was read, name each pair once, and those that share more first", () => {
    fc.assert(fc.property(randomWork, fc.nat(20), (projects, turn) => {
      const ground = groundOf(projects, forth);
      const told = (one: Ground): unknown => found(one, null).map((overlap) => [overlapSentence(overlap), overlap.atOnce, linksOf(overlap).length, remarksOf(one, overlap).map(({ sentence }) => sentence)]);
      expect(told(shuffled(ground, turn))).toEqual(told(ground));
      expect(new Set(pairs(ground, null)).size).toBe(pairs(ground, null).length);
      const counts = found(ground, null).map(({ shared }) => shared.length);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }));
  });
});
