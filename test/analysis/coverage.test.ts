import fc from "fast-check";
import type { Axis } from "../../src/analysis/coverage/axes.js";
import { matrixOf, type Cell, type CoverageRequest, type Matrix } from "../../src/analysis/coverage/matrix.js";
import { emptyBecause, stateOf } from "../../src/analysis/coverage/state.js";
import type { Ground } from "../../src/analysis/ground/ground.js";
import { allRules } from "../../src/analysis/rules/index.js";
import { aGround } from "../support/ground.js";
import { adverse, randomGround, shuffled, supporting } from "../support/random-ground.js";

const asked = (rows: Axis, columns: Axis, rest: Partial<CoverageRequest> = {}): CoverageRequest => ({ rows, columns, lines: {}, evidence: {}, day: "2026-01-01", basis: "IN_FORCE", ...rest });
const cellsOf = (matrix: Matrix): readonly Cell[] => matrix.rows.flatMap((row) => matrix.row(row).cells);
const worth = { EVIDENCE_OF_ABSENCE: 0, NO_EVIDENCE_FOUND: 1, NOT_APPLICABLE: 1, PARTIAL: 2, EVIDENCED: 3 } as const;

const axes = fc.constantFrom<readonly [Axis, Axis]>(["COUNTRY", "PARAGRAPH"], ["COUNTRY", "ARTICLE"], ["PROCESS", "PARAGRAPH"], ["COUNTRY_GROUP", "PRINCIPLE"], ["REGION", "PARAGRAPH"], ["PARAGRAPH", "COUNTRY"], ["COUNTRY", "MEASURE"]);
const days = fc.constantFrom("2000-01-01", "2005-06-01", "2026-01-01");

describe("the state of a cell", () => {
  it("follows from its evidence, and without any from whether there is something to carry out", () => {
    fc.assert(fc.property(randomGround, axes, days, (ground, [rows, columns], day) => {
      for (const { state, evidence, subject } of cellsOf(matrixOf(ground, asked(rows, columns, { day })))) expect(state).toBe(stateOf(evidence.map(({ evidence: { polarity, partial }, inheritedBy }) => ({ evidence: { polarity, partial }, inheritedBy })), subject));
    }));
  });

  it("is never made worse by supporting evidence, nor better by adverse evidence", () => {
    fc.assert(fc.property(randomGround, axes, days, supporting, adverse, (ground, [rows, columns], day, speaksFor, speaksAgainst) => {
      const with_ = (make: typeof speaksFor): Ground => {
        const { node, edges } = make("record/more");
        return ground.with({ nodes: [node], edges });
      };
      const before = cellsOf(matrixOf(ground, asked(rows, columns, { day })));
      const better = cellsOf(matrixOf(with_(speaksFor), asked(rows, columns, { day })));
      const worse = cellsOf(matrixOf(with_(speaksAgainst), asked(rows, columns, { day })));
      for (const [index, { state }] of before.entries()) {
        expect(worth[better[index]!.state]).toBeGreaterThanOrEqual(worth[state]);
        expect(worth[worse[index]!.state]).toBeLessThanOrEqual(worth[state]);
      }
    }));
  });

  it.each([
    [[], "MANDATORY", "NO_EVIDENCE_FOUND"],
    [[], "FINAL_CLAUSE", "NOT_APPLICABLE"],
    [[], "DEFINITION", "NOT_APPLICABLE"],
    [["+"], "MANDATORY", "EVIDENCED"],
    [["+"], "DEFINITION", "EVIDENCED"],
    [["+inherited"], "MANDATORY", "PARTIAL"],
    [["+partial"], "MANDATORY", "PARTIAL"],
    [["+", "-"], "MANDATORY", "PARTIAL"],
    [["-"], "MANDATORY", "EVIDENCE_OF_ABSENCE"],
    [["-"], "FINAL_CLAUSE", "EVIDENCE_OF_ABSENCE"],
  ] as const)("with %j for a provision of class %s is %s", (signs, obligation, expected) => {
    const subject = aGround().node("Provision", "provision/x", { obligation }).build().node("provision/x")!;
    const evidence = signs.map((sign) => ({ evidence: { polarity: sign === "-" ? "ADVERSE" as const : "SUPPORTING" as const, partial: sign === "+partial" }, inheritedBy: sign === "+inherited" ? ["rule@1"] : [] }));

    expect(stateOf(evidence, subject)).toBe(expected);
  });
});

describe("a matrix", () => {
  it("does not depend on the order in which the graph was read", () => {
    fc.assert(fc.property(randomGround, axes, fc.nat(20), (ground, [rows, columns], turn) => {
      const told = (one: Ground): unknown => cellsOf(matrixOf(one, asked(rows, columns))).map(({ state, applies, evidence }) => [state, applies.applicability, evidence.map((placed) => [placed.evidence.record.id, placed.evidence.rule, placed.inheritedBy, placed.evidence.place, placed.evidence.subject])]);
      expect(told(shuffled(ground, turn))).toEqual(told(ground));
    }));
  });

  it("sums a line and the whole without counting a record twice", () => {
    fc.assert(fc.property(randomGround, axes, (ground, [rows, columns]) => {
      const matrix = matrixOf(ground, asked(rows, columns));
      const distinct = (cells: readonly Cell[], polarity: string): number => new Set(cells.flatMap(({ evidence }) => evidence.filter((one) => one.evidence.polarity === polarity).map((one) => one.evidence.record.id))).size;
      for (const node of matrix.rows) {
        const line = matrix.row(node);
        expect(matrix.total(line)).toMatchObject({ supporting: distinct(line.cells, "SUPPORTING"), adverse: distinct(line.cells, "ADVERSE") });
        expect([...matrix.total(line).states.values()].reduce((sum, count) => sum + count, 0)).toBe(line.cells.length);
      }
      expect(matrix.total(null)).toMatchObject({ supporting: distinct(cellsOf(matrix), "SUPPORTING"), adverse: distinct(cellsOf(matrix), "ADVERSE") });
    }));
  });

  it("is the same turned round", () => {
    fc.assert(fc.property(randomGround, (ground) => {
      const [one, turned] = [matrixOf(ground, asked("COUNTRY", "PARAGRAPH")), matrixOf(ground, asked("PARAGRAPH", "COUNTRY"))];
      for (const row of one.rows) for (const column of one.columns) expect(turned.cell(column, row)).toEqual(one.cell(row, column));
    }));
  });

  it("takes an act on a treaty as evidence of nothing", () => {
    const ground = aGround().node("Instrument", "instrument/treaty").node("Provision", "provision/a", { obligation: "MANDATORY", legalForce: "BINDING" }).link("provision/a", "PART_OF", "instrument/treaty")
      .country("KHM").act("KHM", "treaty", { deposit: "2001-01-01", inForce: "2001-02-01" }).build();

    const [cell] = cellsOf(matrixOf(ground, asked("COUNTRY", "PARAGRAPH")));

    expect(cell).toMatchObject({ state: "NO_EVIDENCE_FOUND", applies: { applicability: "BOUND" } });
  });

  it.each([
    ["GUIDANCE", "NOT_LEGALLY_BINDING"],
    ["POLITICAL_COMMITMENT", "NOT_LEGALLY_BINDING"],
    ["BINDING", "UNKNOWN"],
  ])("of %s without status data says %s, and never NOT_APPLICABLE for that", (legalForce, expected) => {
    const ground = aGround().node("Instrument", "instrument/i").node("Provision", "provision/a", { obligation: "MANDATORY", legalForce }).link("provision/a", "PART_OF", "instrument/i").country("KHM").build();

    expect(cellsOf(matrixOf(ground, asked("COUNTRY", "PARAGRAPH")))[0]).toMatchObject({ state: "NO_EVIDENCE_FOUND", applies: { applicability: expected } });
  });

  it("calls a group bound where all its members are", () => {
    const base = (): ReturnType<typeof aGround> => aGround().node("Instrument", "instrument/treaty").node("Provision", "provision/a", { obligation: "MANDATORY", legalForce: "BINDING" }).link("provision/a", "PART_OF", "instrument/treaty")
      .node("CountryGroup", "group/g").country("AAA").country("BBB")
      .node("Membership", "membership/a", { role: "MEMBER" }).link("membership/a", "BY_MEMBER", "country/AAA").link("membership/a", "OF", "group/g")
      .node("Membership", "membership/b", { role: "MEMBER" }).link("membership/b", "BY_MEMBER", "country/BBB").link("membership/b", "OF", "group/g")
      .act("AAA", "treaty", { deposit: "2001-01-01", inForce: "2001-02-01" });
    const applicability = (ground: Ground): string => cellsOf(matrixOf(ground, asked("COUNTRY_GROUP", "PARAGRAPH")))[0]!.applies.applicability;

    expect(applicability(base().build())).toBe("NOT_BOUND");
    expect(applicability(base().act("BBB", "treaty", { deposit: "2001", inForce: "2001-03-01" }).build())).toBe("BOUND");
  });
});

describe("an empty cell", () => {
  const project = (ground: ReturnType<typeof aGround>, id: string, country: string, provision: string, year: number): ReturnType<typeof aGround> =>
    ground.node("Project", id, { starts_from: `${year}-01-01`, starts_to: `${year}-12-31` }).link(id, "IN_COUNTRY", `country/${country}`).link(id, "CONTRIBUTES_TO", provision);
  const base = (): ReturnType<typeof aGround> => ["a", "b", "c"].reduce((made, one) => made.node("Provision", `provision/${one}`, { obligation: "MANDATORY", legalForce: "GUIDANCE" }), aGround().country("AAA").country("BBB").country("CCC").node("Provision", "provision/last", { obligation: "FINAL_CLAUSE", legalForce: "GUIDANCE" }));
  const ground = project(project(base(), "project/one", "AAA", "provision/a", 2010), "project/two", "BBB", "provision/b", 2024).build();

  it.each([
    ["AAA", "provision/b", {}, "NOT_LINKED"],
    ["CCC", "provision/a", {}, "NO_RECORD_OF_PLACE"],
    ["AAA", "provision/c", {}, "NO_RECORD_OF_SUBJECT"],
    ["AAA", "provision/last", {}, "NOTHING_TO_CARRY_OUT"],
    ["BBB", "provision/b", { day: "2015-01-01" }, "ONLY_LATER"],
    ["AAA", "provision/a", { evidence: { kinds: ["FINDING"] } }, "FILTERED_OUT"],
  ] as const)("of %s and %s with %j says %s", (country, provision, rest, reason) => {
    const matrix = matrixOf(ground, asked("COUNTRY", "PARAGRAPH", rest as Partial<CoverageRequest>));
    const cell = matrix.cell(ground.node(`country/${country}`)!, ground.node(provision)!);

    expect(cell.evidence).toEqual([]);
    expect(emptyBecause(cell.place, cell.subject, matrix.recorded, matrix.request.day).reason).toBe(reason);
  });
});

describe("wrong use", () => {
  const ground = aGround().country("AAA").build();

  it.each([
    ["COUNTRY", "COUNTRY", {}, "rows and columns are both COUNTRY"],
    ["COUNTRY", "REGION", {}, "are both places"],
    ["ARTICLE", "PRINCIPLE", {}, "are both to be covered"],
    ["COUNTRY", "ARTICLE", { rowIds: ["country/XXX"] }, '"country/XXX" is not on the axis COUNTRY'],
  ] as const)("of %s against %s with %j is told", (rows, columns, rest, message) => {
    expect(() => matrixOf(ground, asked(rows, columns, rest as Partial<CoverageRequest>))).toThrow(message);
  });

  it("of a matrix too large is told, with what to do", () => {
    const large = Array.from({ length: 300 }, (_, index) => index).reduce((made, index) => made.country(`C${index}`).node("Provision", `provision/${index}`, { obligation: "MANDATORY" }), aGround()).build();

    expect(() => matrixOf(large, asked("COUNTRY", "ARTICLE"))).toThrow("300 rows × 300 columns are 90000 cells, 25000 at most; name an instrument");
  });
});

describe("rules", () => {
  it("are named once, and say in both languages what they hold and why", () => {
    expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
    for (const { statement, reason } of allRules) for (const text of [statement.en, statement.fr, reason.en, reason.fr]) expect(text).toMatch(/^[A-ZÀÉ“«].*\.$/u);
  });
});
