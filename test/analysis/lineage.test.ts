import fc from "fast-check";
import type { Ground } from "../../src/analysis/ground/ground.js";
import { lineageOf } from "../../src/analysis/lineage/lineage.js";
import type { Lineage } from "../../src/analysis/lineage/step.js";
import { lineageSentence } from "../../src/analysis/lineage/sentences.js";
import { aGround, dateColumns, type GroundBuilder } from "../support/ground.js";
import { shuffled } from "../support/random-ground.js";

const tool = (): GroundBuilder => aGround().node("Tool", "tool/t", dateColumns("published", "2016"));
const told = (ground: Ground, id = "tool/t"): Lineage => lineageOf(ground, ground.node(id)!);
const path = (ground: Ground, id?: string): string[] => told(ground, id).steps.map(({ kind, record }) => `${kind} ${record.id}`);

const guidelines = (): GroundBuilder => tool()
  .node("Meeting", "meeting/workshop", { ...dateColumns("starts", "2016-10-25"), ...dateColumns("ends", "2016-10-26") }).link("tool/t", "DEVELOPED_AT", "meeting/workshop")
  .node("Meeting", "meeting/som", { ...dateColumns("starts", "2016-11-23"), ...dateColumns("ends", "2016-11-24") }).link("tool/t", "ADOPTED_AT", "meeting/som")
  .node("Document", "document/t").link("document/t", "SAME_AS", "tool/t").link("meeting/som", "RESULTED_IN", "document/t")
  .node("Project", "project/later", dateColumns("starts", "2022")).link("project/later", "USES", "tool/t")
  .node("Project", "project/earlier", { ...dateColumns("starts", "2021"), ...dateColumns("ends", "2023") }).link("project/earlier", "USES", "tool/t");

describe("the history of a tool", () => {
  it("is one path: worked out, itself, adopted, used, by date", () => {
    const ground = guidelines().build();

    expect(path(ground)).toEqual(["DEVELOPED meeting/workshop", "ITSELF tool/t", "ADOPTED meeting/som", "USED project/earlier", "USED project/later"]);
    expect(lineageSentence(told(ground)).en).toBe("meeting/workshop (2016-10-25 to 2016-10-26) → tool/t (2016) → meeting/som (2016-11-23 to 2016-11-24) → project/earlier (2021 to 2023) → project/later (2022)");
    expect(told(ground).notes).toEqual([]);
  });

  it("has a meeting once, with all links that lead to it", () => {
    const { steps } = told(guidelines().build());

    expect(steps.find(({ record }) => record.id === "meeting/som")!.links.map(({ type }) => type)).toEqual(["ADOPTED_AT", "RESULTED_IN", "SAME_AS"]);
  });

  it("says that a meeting adopted or issued it, where only a document of the same thing came of the meeting", () => {
    const { steps } = told(tool().node("Meeting", "meeting/m", dateColumns("starts", "2016-11")).node("Document", "document/t").link("tool/t", "SAME_AS", "document/t").link("meeting/m", "RESULTED_IN", "document/t").build());

    expect(steps.at(-1)).toMatchObject({ kind: "ADOPTED", sentence: { en: "Adopted or issued at “meeting/m” (2016-11).", fr: "Adopté ou publié lors de « meeting/m » (2016-11)." } });
  });

  it("puts what has no date last and says so; the tool itself keeps its place", () => {
    const ground = aGround().node("Tool", "tool/t").node("Meeting", "meeting/undated").link("tool/t", "DEVELOPED_AT", "meeting/undated")
      .node("Project", "project/p", { year: 1990, ...dateColumns("starts", "2010") }).link("project/p", "USES", "tool/t").node("Project", "project/filed", { year: 1990 }).link("project/filed", "USES", "tool/t").build();

    expect(path(ground)).toEqual(["ITSELF tool/t", "USED project/p", "DEVELOPED meeting/undated", "USED project/filed"]);
    expect(told(ground).notes).toEqual([{ en: expect.stringContaining("2 of 4 steps"), fr: expect.stringContaining("2 des 4 étapes") }]);
    expect(told(ground).steps.at(-1)!.sentence.en).toBe("Put to use by “project/filed” (no date recorded).");
  });

  it("tells with a use what its project did and made of it", () => {
    const ground = guidelines()
      .node("Activity", "activity/a").link("activity/a", "USES", "tool/t").link("activity/a", "OF", "project/later")
      .node("Activity", "activity/alone", { year: 2019, month: 2 }).link("activity/alone", "USES", "tool/t")
      .node("Tool", "tool/adapted").link("tool/adapted", "ADAPTED_FROM", "tool/t").link("project/later", "PRODUCES", "tool/adapted")
      .node("Tool", "tool/other").link("tool/other", "PRODUCED_BY", "project/later").build();
    const { steps } = told(ground);

    expect(path(ground)).toEqual(["DEVELOPED meeting/workshop", "ITSELF tool/t", "ADOPTED meeting/som", "USED activity/alone", "USED project/earlier", "USED project/later"]);
    expect(steps[3]!.began).toEqual({ from: "2019-02-01", to: "2019-02-28" });
    expect(steps.at(-1)).toMatchObject({ activities: [{ id: "activity/a" }], produced: [{ record: { id: "tool/adapted" }, adapted: true }, { record: { id: "tool/other" }, adapted: false }] });
    expect(steps.at(-1)!.links.map(({ type }) => type)).toEqual(["USES", "USES", "OF"]);
  });

  it("reaches the tools from which it came and those adapted from it, however far, even in a circle", () => {
    const ground = aGround().node("Tool", "tool/a", dateColumns("published", "2001")).node("Tool", "tool/b", dateColumns("published", "2005")).node("Tool", "tool/t", dateColumns("published", "2010")).node("Tool", "tool/z", dateColumns("published", "2015"))
      .link("tool/b", "ADAPTED_FROM", "tool/a").link("tool/t", "BASED_ON", "tool/b").link("tool/z", "ADAPTED_FROM", "tool/t").link("tool/a", "BASED_ON", "tool/a").build();

    expect(path(ground)).toEqual(["SOURCE tool/a", "SOURCE tool/b", "ITSELF tool/t", "ADAPTED tool/z"]);
  });
});

describe("the history of a practice", () => {
  it("has the tools that it uses and the projects that it documents", () => {
    const ground = aGround().node("GoodPractice", "practice/p", { year: 2016 }).node("Tool", "tool/t", dateColumns("published", "2018")).link("practice/p", "USES", "tool/t")
      .node("Project", "project/before", dateColumns("starts", "2014")).node("Project", "project/after", dateColumns("starts", "2021")).link("practice/p", "DOCUMENTS", "project/before").link("practice/p", "DOCUMENTS", "project/after").build();

    expect(path(ground, "practice/p")).toEqual(["DOCUMENTED project/before", "SOURCE tool/t", "ITSELF practice/p", "DOCUMENTED project/after"]);
  });
});

const year = fc.option(fc.integer({ min: 2000, max: 2025 }).map(String), { nil: undefined });
const randomHistory = fc.record({ own: year, meetings: fc.array(fc.record({ type: fc.constantFrom("DEVELOPED_AT", "ADOPTED_AT", "PRESENTED_AT"), starts: year }), { maxLength: 4 }), users: fc.array(year, { maxLength: 5 }) }).map(({ own, meetings, users }) => {
  const ground = aGround().node("Tool", "tool/t", dateColumns("published", own));
  meetings.forEach(({ type, starts }, index) => ground.node("Meeting", `meeting/${index}`, dateColumns("starts", starts)).link("tool/t", type, `meeting/${index}`));
  users.forEach((starts, index) => ground.node("Project", `project/${index}`, dateColumns("starts", starts)).link(`project/${index}`, "USES", "tool/t"));
  return ground.build();
});

describe("any history", () => {
  it("does not depend on the order in which the graph was read", () => {
    fc.assert(fc.property(randomHistory, fc.nat(20), (ground, turn) => {
      expect(path(shuffled(ground, turn))).toEqual(path(ground));
    }));
  });

  it("holds every linked record once, each part of it by date, what has none last", () => {
    fc.assert(fc.property(randomHistory, (ground) => {
      const { steps } = told(ground);
      expect(steps.map(({ record }) => record.id).sort()).toEqual(ground.contents.nodes.map(({ id }) => id).sort());
      const at = steps.findIndex(({ kind }) => kind === "ITSELF");
      for (const part of [steps.slice(0, at), steps.slice(at + 1)]) {
        const dates = part.map(({ began }) => began?.to ?? "9999");
        expect(dates).toEqual([...dates].sort());
      }
      expect(steps.slice(0, at).every(({ began, kind }) => began !== null && kind === "DEVELOPED")).toBe(true);
    }));
  });
});
