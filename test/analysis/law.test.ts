import fc from "fast-check";
import { statusOf } from "../../src/analysis/law/acts.js";
import { entryIntoForce } from "../../src/analysis/law/entry-into-force.js";
import { countParties, firstDayAll, partiesByYear, statedBeside } from "../../src/analysis/law/parties.js";
import { inForceSentence, sentenceOf, untilSentence } from "../../src/analysis/law/sentences.js";
import { standingOf } from "../../src/analysis/law/standing.js";
import type { Ground } from "../../src/analysis/ground/ground.js";
import { aGround, dateColumns, type GroundBuilder } from "../support/ground.js";

const treaty = (columns: Readonly<Record<string, unknown>> = {}): GroundBuilder => aGround().node("Instrument", "instrument/treaty", columns);
const statusIn = (ground: Ground): ReturnType<typeof statusOf> => statusOf(ground, ground.node("instrument/treaty")!);
const standing = (ground: Ground, code: string, day: string, basis: "DEPOSIT" | "IN_FORCE" = "DEPOSIT"): ReturnType<typeof standingOf> => standingOf(statusIn(ground), ground.node(`country/${code}`)!, day, basis);

describe("where a country stands", () => {
  const ground = treaty().country("KHM").country("THA").country("PRK").country("MNE").country("ROU")
    .act("KHM", "treaty", { deposit: "2007-07-02", inForce: "2007-08-01" })
    .act("THA", "treaty", { deposit: "2001-12-18" }, { kind: "SIGNATURE", consent: false })
    .act("MNE", "treaty", { deposit: "2006-10-23", inForce: "2006-06-03" }, { kind: "SUCCESSION" })
    .act("ROU", "treaty", { deposit: "2004" })
    .build();

  it.each([
    ["KHM", "2007-07-01", "DEPOSIT", "NOT_PARTY"],
    ["KHM", "2007-07-02", "DEPOSIT", "PARTY"],
    ["KHM", "2007-07-31", "IN_FORCE", "NOT_PARTY"],
    ["KHM", "2007-08-01", "IN_FORCE", "PARTY"],
    ["THA", "2001-12-17", "DEPOSIT", "NOT_PARTY"],
    ["THA", "2026-01-01", "DEPOSIT", "SIGNATORY"],
    ["PRK", "2026-01-01", "DEPOSIT", "NOT_PARTY"],
    // A succession counts from its effective date on either basis.
    ["MNE", "2006-06-02", "DEPOSIT", "NOT_PARTY"],
    ["MNE", "2006-06-03", "DEPOSIT", "PARTY"],
    ["MNE", "2006-06-03", "IN_FORCE", "PARTY"],
    // A fact known by its year is undetermined inside it.
    ["ROU", "2003-12-31", "DEPOSIT", "NOT_PARTY"],
    ["ROU", "2004-06-30", "DEPOSIT", "UNKNOWN"],
    ["ROU", "2004-12-31", "DEPOSIT", "PARTY"],
    ["ROU", "2010-01-01", "IN_FORCE", "UNKNOWN"],
  ] as const)("%s on %s by %s: %s", (code, day, basis, expected) => {
    expect(standing(ground, code, day, basis).standing).toBe(expected);
  });

  it("says when it was bound, and by which deposit", () => {
    const one = standing(ground, "KHM", "2026-01-01", "IN_FORCE");

    expect(sentenceOf(one, statusIn(ground), "IN_FORCE")).toEqual({ en: "Bound since 2007-08-01 (deposit 2007-07-02).", fr: "Lié depuis 2007-08-01 (dépôt 2007-07-02)." });
  });

  it("is not known for an instrument without status data", () => {
    const bare = treaty().country("KHM").build();

    expect(standing(bare, "KHM", "2026-01-01")).toMatchObject({ standing: "UNKNOWN", party: "UNDETERMINED" });
  });

  it("ends with a withdrawal, from its effective date, and begins anew with another consent", () => {
    const left = treaty().country("KHM").act("KHM", "treaty", { deposit: "2000-01-01", inForce: "2000-02-01" })
      .act("KHM", "treaty", { deposit: "2010-01-01", inForce: "2011-01-01" }, { kind: "WITHDRAWAL", consent: false })
      .act("KHM", "treaty", { deposit: "2015-05-05", inForce: "2015-06-05" }).build();

    expect(["2010-12-31", "2011-01-01", "2015-05-05"].map((day) => standing(left, "KHM", day).standing)).toEqual(["PARTY", "NOT_PARTY", "PARTY"]);
    expect(sentenceOf(standing(left, "KHM", "2012-01-01"), statusIn(left), "DEPOSIT").en).toBe("No longer bound since 2011-01-01 (withdrawal).");
  });

  it("shows a reservation that was seen as a mark, and is not changed by it", () => {
    const marked = treaty().country("KHM").act("KHM", "treaty", { deposit: "2007-07-02" })
      .act("KHM", "treaty", {}, { kind: "RESERVATION_OR_DECLARATION", consent: false, textStatus: "MARKED_ONLY" }).build();

    const one = standing(marked, "KHM", "2020-01-01");

    expect(one.standing).toBe("PARTY");
    expect(one.reservations).toHaveLength(1);
  });

  it("takes an undated consent as given by the day on which the data were taken, and not before", () => {
    const undated = treaty(dateColumns("statusAsOf", "2021-12-31")).country("KHM").act("KHM", "treaty", {}).build();

    expect(["2020-01-01", "2021-12-31"].map((day) => standing(undated, "KHM", day).standing)).toEqual(["UNKNOWN", "PARTY"]);
  });
});

describe("counts of parties", () => {
  const ground = treaty(dateColumns("statusAsOf", "2010-01-01")).country("AAA").country("BBB").country("EUE", "REGIONAL_ORGANISATION")
    .act("AAA", "treaty", { deposit: "2001-01-01" }).act("BBB", "treaty", { deposit: "2002" }).act("EUE", "treaty", { deposit: "2003-01-01" })
    .node("StatedCount", "stated-count/one", { counted: "STATES", count: 3, ...dateColumns("date", "2004-01-01") }).link("stated-count/one", "ABOUT", "instrument/treaty").build();

  it("tell States from regional organisations, and what is undetermined", () => {
    const status = statusIn(ground);

    expect(countParties(status, "2002-06-01", "DEPOSIT")).toEqual({ certain: 1, undetermined: 1 });
    expect([null, "STATE", "REGIONAL_ORGANISATION"].map((kind) => countParties(status, "2004-01-01", "DEPOSIT", kind as never).certain)).toEqual([3, 2, 1]);
    expect(partiesByYear(status, 2001, 2003, "DEPOSIT", null).map(({ certain }) => certain)).toEqual([1, 2, 3]);
  });

  it("stand beside what a source states, with the difference", () => {
    expect(statedBeside(ground, statusIn(ground))).toMatchObject([{ stated: 3, own: { certain: 2, undetermined: 0 }, parties: { certain: 3 }, difference: 1 }]);
  });

  it("say where the data end, and where the instrument was not in force", () => {
    expect(untilSentence(statusIn(ground), "2010-01-01")).toBeNull();
    expect(untilSentence(statusIn(ground), "2010-01-02")?.en).toContain("end on 2010-01-01");
    const early = treaty(dateColumns("enteredIntoForce", "2003-12-25")).build();
    expect(inForceSentence(statusIn(early), "2003-12-24")?.en).toContain("was not in force on 2003-12-24");
    expect(inForceSentence(statusIn(early), "2003-12-25")).toBeNull();
  });

  it("give the first day on which all of some were party, or who keeps it from being", () => {
    const members = ["country/AAA", "country/EUE"].map((id) => ground.node(id)!);

    expect(firstDayAll(statusIn(ground), members, "2010-01-01", "DEPOSIT")).toMatchObject({ day: "2003-01-01", last: { country: { id: "country/EUE" } } });
    expect(firstDayAll(statusIn(ground), members, "2002-01-01", "DEPOSIT")).toMatchObject({ day: null, notParty: [{ country: { id: "country/EUE" } }] });
  });

  const acts = fc.array(fc.record({ country: fc.constantFrom("AAA", "BBB", "CCC", "DDD"), day: fc.constantFrom("1999", "2000-05-01", "2001", "2002-02-02", "2003-03-03"), withdrawn: fc.boolean() }), { maxLength: 8 });
  const groundOf = (all: readonly { country: string; day: string; withdrawn: boolean }[]): Ground =>
    all.reduce((ground, { country, day, withdrawn }) => ground.act(country, "treaty", { deposit: day, inForce: day }, withdrawn ? { kind: "WITHDRAWAL", consent: false } : {}), treaty().country("AAA").country("BBB").country("CCC").country("DDD")).build();

  it("never fall as days go by, unless somebody withdraws", () => {
    fc.assert(fc.property(acts, (all) => {
      const status = statusIn(groundOf(all.filter(({ withdrawn }) => !withdrawn)));
      const counts = ["1999-06-01", "2000-05-01", "2001-06-01", "2002-01-01", "2004-01-01"].map((day) => countParties(status, day, "DEPOSIT").certain);
      return counts.every((count, index) => index === 0 || count >= counts[index - 1]!);
    }));
  });

  it("do not depend on the order in which acts were read", () => {
    fc.assert(fc.property(acts, (all) => {
      const there = groundOf(all);
      const back = there.contents;
      const turned = treaty().build().without({ ids: ["instrument/treaty"] }).with({ nodes: [...back.nodes].reverse(), edges: [...back.edges].reverse() });
      for (const day of ["2000-05-01", "2001-06-01", "2003-03-03"]) expect(countParties(statusIn(turned), day, "DEPOSIT")).toEqual(countParties(statusIn(there), day, "DEPOSIT"));
    }));
  });
});

describe("entry into force", () => {
  const clause = { depositsRequired: 2, entryDelayDays: 90, countsRegionalOrganisations: false, designation: "Art. 17(1)" };
  const withClause = (): GroundBuilder => treaty(dateColumns("enteredIntoForce", "2003-12-25")).node("Provision", "provision/clause", clause).link("provision/clause", "PART_OF", "instrument/treaty")
    .country("AAA").country("BBB").country("CCC").country("EUE", "REGIONAL_ORGANISATION");

  it("follows from the clause and the deposits, a regional organisation not counted", () => {
    const ground = withClause().act("AAA", "treaty", { deposit: "2003-01-01" }).act("EUE", "treaty", { deposit: "2003-02-01" }).act("BBB", "treaty", { deposit: "2003-09-26" }).act("CCC", "treaty", { deposit: "2003-09-29" }).build();

    const entry = entryIntoForce(ground, ground.node("instrument/treaty")!);

    expect(entry).toMatchObject({ day: "2003-12-25", recorded: "2003-12-25", completing: { country: { id: "country/BBB" } }, notCounted: [{ country: { id: "country/EUE" } }] });
    expect(entry!.deposits).toHaveLength(2);
  });

  it("is not before that of the instrument which it supplements", () => {
    const ground = withClause().act("AAA", "treaty", { deposit: "2003-01-01" }).act("BBB", "treaty", { deposit: "2003-09-26" })
      .node("Instrument", "instrument/convention", dateColumns("enteredIntoForce", "2004-06-01")).link("instrument/treaty", "SUPPLEMENTS", "instrument/convention").build();

    expect(entryIntoForce(ground, ground.node("instrument/treaty")!)?.day).toBe("2004-06-01");
  });

  it("does not follow from too few deposits, from dates that do not tell, or without a clause", () => {
    const few = withClause().act("AAA", "treaty", { deposit: "2003-01-01" }).build();
    const vague = withClause().act("AAA", "treaty", { deposit: "2003" }).act("BBB", "treaty", { deposit: "2003-05-01" }).act("CCC", "treaty", { deposit: "2003-06-01" }).build();

    expect(entryIntoForce(few, few.node("instrument/treaty")!)?.day).toBeNull();
    expect(entryIntoForce(vague, vague.node("instrument/treaty")!)).toMatchObject({ day: null, undetermined: [{ country: { id: "country/AAA" } }] });
    const bare = treaty().build();
    expect(entryIntoForce(bare, bare.node("instrument/treaty")!)).toBeNull();
  });
});
