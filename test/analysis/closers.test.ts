import { closersOf } from "../../src/analysis/closers/find.js";
import { needOfGap, needOfRecord } from "../../src/analysis/closers/need.js";
import { gapsOf } from "../../src/analysis/gaps/find.js";
import type { Ground } from "../../src/analysis/ground/ground.js";
import { SCOPE } from "../support/gap-laws.js";
import { aGround, dateColumns, type GroundBuilder } from "../support/ground.js";

const project = (ground: GroundBuilder, id: string, country: string, columns: object = {}): GroundBuilder =>
  ground.node("Project", id, { typeAsPublished_en: "Protection", budget_amount: 100_000, budget_currency: "USD", ...columns }).link(id, "IN_COUNTRY", `country/${country}`);

/** A need in KHM, and projects elsewhere that have more and less in common with it. */
function ground(): Ground {
  const made = aGround().country("KHM").country("CHN").country("USA").node("Region", "region/asia").node("Process", "process/commit").node("Tool", "tool/guidelines").node("Provision", "provision/six", { designation: "Art. 6" })
    .link("country/KHM", "IN_REGION", "region/asia").link("country/CHN", "IN_REGION", "region/asia");
  project(made, "project/need", "KHM", dateColumns("starts", "2022")).link("project/need", "USES", "tool/guidelines").link("project/need", "WITHIN", "process/commit").link("project/need", "CONTRIBUTES_TO", "provision/six");
  project(made, "project/twin", "CHN", dateColumns("starts", "2021")).link("project/twin", "USES", "tool/guidelines").link("project/twin", "WITHIN", "process/commit").link("project/twin", "CONTRIBUTES_TO", "provision/six");
  project(made, "project/far", "USA", { ...dateColumns("starts", "2001"), budget_amount: 5, typeAsPublished_en: "Prosecution" }).link("project/far", "CONTRIBUTES_TO", "provision/six");
  project(made, "project/other", "CHN", dateColumns("starts", "2021")).link("project/other", "WITHIN", "process/commit");
  made.node("GoodPractice", "practice/graded", { evidence: "EVALUATED", year: 2020 }).link("practice/graded", "ADDRESSES", "provision/six");
  return made.build();
}

const idsOf = (closers: ReturnType<typeof closersOf>): string[] => closers.map(({ record }) => record.id);
const needed = (): ReturnType<typeof needOfRecord> => {
  const made = ground();
  return needOfRecord(made, made.node("project/need")!, SCOPE.day);
};

describe("what may help a project's need", () => {
  it("is ranked by reasons, each with its links, and never the need itself", () => {
    const closers = closersOf(needed(), new Map(), null);

    expect(idsOf(closers)).toEqual(["project/twin", "practice/graded", "project/far", "tool/guidelines"]);
    expect(closers[0]!.reasons.map(({ code }) => code)).toEqual(["SAME_PROCESS", "SAME_TOOL", "SAME_PROVISION", "SAME_REGION", "SAME_TYPE", "SAME_BUDGET", "RECENCY"]);
    expect(closers[0]!.reasons.find(({ code }) => code === "SAME_TOOL")!.links).toMatchObject([{ from: "project/twin", type: "USES", to: "tool/guidelines" }]);
    expect(closers[0]!.reasons.find(({ code }) => code === "RECENCY")!.sentence.en).toBe("It began in 2021, 1 year earlier.");
  });

  it("must concern what is needed: a shared process alone is not enough, unless such reasons are switched off", () => {
    expect(idsOf(closersOf(needed(), new Map(), null))).not.toContain("project/other");
    expect(idsOf(closersOf(needed(), new Map([["SAME_PROVISION", 0], ["SAME_TOOL", 0]]), null))).toContain("project/other");
  });

  it("weighs as it is told, and ties go by id", () => {
    const heavy = closersOf(needed(), new Map([["EVIDENCE_GRADE", 50]]), null);

    expect(heavy[0]).toMatchObject({ record: { id: "practice/graded" }, weight: 52 });
    expect(idsOf(closersOf(needed(), new Map([["SAME_PROCESS", 0], ["SAME_REGION", 0], ["SAME_TYPE", 0], ["SAME_BUDGET", 0], ["RECENCY", 0], ["SAME_TOOL", 0], ["EVIDENCE_GRADE", 0]]), null))).toEqual(["practice/graded", "project/far", "project/twin"]);
  });

  it("is narrowed by kind", () => {
    expect(idsOf(closersOf(needed(), new Map(), ["TOOL"]))).toEqual(["tool/guidelines"]);
  });
});

describe("a need that names no process", () => {
  const member = (ground: GroundBuilder, process: string, columns: Readonly<Record<string, unknown>>): GroundBuilder =>
    ground.node("Process", `process/${process}`).node("Membership", `membership/${process}`, columns).link(`membership/${process}`, "OF", `process/${process}`).link(`membership/${process}`, "BY_MEMBER", "country/KHM");

  it("is met within those of which its country is a member on the day", () => {
    const made = aGround().country("KHM");
    member(made, "now", { role: "MEMBER", ...dateColumns("validFrom", "2004") });
    member(made, "ended", { role: "MEMBER", ...dateColumns("validTo", "2010") });
    member(made, "watched", { role: "OBSERVER" });
    const built = project(made, "project/need", "KHM").build();

    expect([...needOfRecord(built, built.node("project/need")!, SCOPE.day).processes]).toEqual(["process/now"]);
  });

  it("belongs to the country where it is met, not to those that are only studied", () => {
    const made = aGround().country("KHM").country("THA");
    const built = project(made, "project/need", "KHM").link("project/need", "IN_COUNTRY", "country/THA", { role: "STUDIED" }).build();

    expect(needOfRecord(built, built.node("project/need")!, SCOPE.day).country?.id).toBe("country/KHM");
  });
});

describe("what may close a gap", () => {
  it("is an other country's measure of the missing kind, and what concerns the provision", () => {
    const protocol = "instrument/tip-protocol-2000";
    const made = aGround().node("Instrument", protocol).node("Provision", "provision/tip-art-9", { obligation: "MANDATORY", legalForce: "BINDING", designation: "Art. 9" }).link("provision/tip-art-9", "PART_OF", protocol)
      .country("KHM").country("THA").act("KHM", "tip-protocol-2000", { deposit: "2007-07-02", inForce: "2007-08-01" }).act("THA", "tip-protocol-2000", { deposit: "2013-10-17", inForce: "2013-11-16" })
      .node("NationalMeasure", "national-measure/rapporteur", { kind: "NATIONAL_RAPPORTEUR", ...dateColumns("adopted", "2019") }).link("national-measure/rapporteur", "OF", "country/THA").link("national-measure/rapporteur", "IMPLEMENTS", "provision/tip-art-9").build();
    const gap = gapsOf(made, { ...SCOPE, country: "country/KHM", kinds: ["ARTICLE_9_MEASURE_MISSING"] }).find(({ keys }) => keys[2] === "NATIONAL_RAPPORTEUR")!;

    const [closer] = closersOf(needOfGap(made, gap, SCOPE.day), new Map(), null);

    expect(closer).toMatchObject({ record: { id: "national-measure/rapporteur" } });
    expect(closer!.reasons.map(({ code }) => code)).toEqual(["SAME_PROVISION", "SIMILAR_TREATY_RECORD", "SAME_TYPE", "RECENCY"]);
  });
});
