import fc from "fast-check";
import type { Ground } from "../../src/analysis/ground/ground.js";
import { projectMoney, type MoneyScope, type ProjectMoney } from "../../src/analysis/money/money.js";
import { leftOutSentence, totalSentence } from "../../src/analysis/money/sentences.js";
import { aGround, dateColumns, type GroundBuilder } from "../support/ground.js";
import { shuffled } from "../support/random-ground.js";

const budget = (amount: number, kind: string | null = "BUDGET", currency = "USD", qualifier: string | null = null): Readonly<Record<string, unknown>> => ({ budget_amount: amount, budget_currency: currency, budget_kind: kind, budget_qualifier: qualifier });
const project = (ground: GroundBuilder, name: string, columns: Readonly<Record<string, unknown>> = {}): GroundBuilder => ground.node("Project", `project/${name}`, columns);
const totals = (money: ProjectMoney): unknown => money.totals.map(({ amount, currency, kind, counted }) => [amount, currency, kind, counted.length]);
const out = (money: ProjectMoney): unknown => money.leftOut.map(({ project: { id }, reason, whole }) => [id, reason, whole?.id ?? null]);

describe("the money of projects", () => {
  it("is summed by currency and kind, none added to another", () => {
    const ground = [["a", budget(0.1)], ["b", budget(0.2)], ["c", budget(5, "AWARD")], ["d", budget(7, "CALL")], ["e", budget(9, "BUDGET", "EUR")], ["f", budget(3, null)]].reduce((made, [name, columns]) => project(made, name as string, columns as object as Record<string, unknown>), aGround()).build();

    expect(totals(projectMoney(ground, {}))).toEqual([[9, "EUR", "BUDGET", 1], [3, "USD", null, 1], [5, "USD", "AWARD", 1], [0.3, "USD", "BUDGET", 2], [7, "USD", "CALL", 1]]);
  });

  it("counts a part once: with its whole, unless the whole has no amount, is a call or is not asked about", () => {
    const parts = (whole: Readonly<Record<string, unknown>>): Ground => project(project(project(aGround(), "whole", whole), "middle"), "part", { ...budget(5), year: 2020 })
      .link("project/part", "PART_OF", "project/middle").link("project/middle", "PART_OF", "project/whole").build();

    expect(totals(projectMoney(parts(budget(10)), {}))).toEqual([[10, "USD", "BUDGET", 1]]);
    expect(out(projectMoney(parts(budget(10)), {}))).toEqual([["project/middle", "NO_AMOUNT", null], ["project/part", "PART_OF_COUNTED", "project/whole"]]);
    expect(totals(projectMoney(parts(budget(10, "CALL")), {}))).toEqual([[5, "USD", "BUDGET", 1], [10, "USD", "CALL", 1]]);
    expect(totals(projectMoney(parts({}), {}))).toEqual([[5, "USD", "BUDGET", 1]]);
    expect(totals(projectMoney(parts(budget(10)), { year: 2020 }))).toEqual([[5, "USD", "BUDGET", 1]]);
    expect(totals(projectMoney(project(project(aGround(), "a", budget(1)), "b", budget(2)).link("project/a", "PART_OF", "project/b").link("project/b", "PART_OF", "project/a").build(), {}))).toEqual([[1, "USD", "BUDGET", 1]]);
  });

  it("tells what was left out and how amounts are qualified", () => {
    const ground = project(project(project(aGround(), "a", budget(1500, "BUDGET", "USD", "OVER")), "b", budget(1, "BUDGET", "USD", "UP_TO")), "c").node("Contribution", "contribution/c").link("contribution/c", "TO", "project/c").build();
    const money = projectMoney(ground, {});

    expect(out(money)).toEqual([["project/c", "ONLY_CONTRIBUTION", null]]);
    expect(leftOutSentence(money.leftOut[0]!)).toEqual({ en: "Only 1 contribution to it is recorded, not its whole amount.", fr: "Seules des contributions sont enregistrées (1 contribution), non son montant entier." });
    expect(totalSentence(money.totals[0]!).en).toBe("USD 1,501 in budgets of 2 projects (1 stated as more than the amount, 1 stated as at most the amount).");
  });

  it.each<readonly [string, MoneyScope, readonly string[]]>([
    ["country", { country: "country/AAA" }, ["project/a", "project/b"]],
    ["process", { process: "process/p" }, ["project/a"]],
    ["organisation", { organisation: "organisation/o" }, ["project/b"]],
    ["principle", { principle: "principle/P" }, ["project/a"]],
    ["programme", { programme: "organisation/o" }, ["project/a"]],
    ["year of its beginning, else that of its filing", { year: 2020 }, ["project/a", "project/b"]],
  ])("is narrowed by %s", (_name, scope, expected) => {
    const ground = project(project(project(aGround(), "a", { ...dateColumns("starts", "2020-05"), year: 2019 }), "b", { year: 2020 }), "c").country("AAA").node("Process", "process/p").node("Organisation", "organisation/o").node("Principle", "principle/P")
      .link("project/a", "IN_COUNTRY", "country/AAA").link("project/b", "BENEFITS", "country/AAA").link("project/c", "IN_COUNTRY", "country/AAA", { role: "STUDIED" }).link("project/a", "WITHIN", "process/p")
      .link("project/b", "FUNDED_BY", "organisation/o").link("project/a", "SERVES", "principle/P").link("project/a", "UNDER_PROGRAMME", "organisation/o").build();

    expect(projectMoney(ground, scope).projects.map(({ id }) => id)).toEqual(expected);
  });
});

const random = fc.array(fc.record({ cents: fc.option(fc.nat(100_000)), kind: fc.constantFrom("BUDGET", "AWARD", "CALL", null), currency: fc.constantFrom("USD", "EUR"), partOf: fc.option(fc.nat(6)) }), { maxLength: 7 }).map((projects) => {
  const ground = aGround();
  projects.forEach(({ cents, kind, currency }, index) => project(ground, String(index), cents === null ? {} : budget(cents / 100, kind, currency)));
  projects.forEach(({ partOf }, index) => partOf !== null && partOf < index && ground.link(`project/${index}`, "PART_OF", `project/${partOf}`));
  return ground.build();
});

describe("any sum", () => {
  it("is that of its parts; each project is counted once or left out with a reason, in whatever order it was read", () => {
    fc.assert(fc.property(random, fc.nat(20), (ground, turn) => {
      const money = projectMoney(ground, {});
      for (const { amount, counted } of money.totals) expect(Math.round(amount * 100)).toBe(counted.reduce((sum, one) => sum + Math.round(one.money.amount * 100), 0));
      const ids = [...money.totals.flatMap(({ counted }) => counted), ...money.leftOut].map((one) => one.project.id).sort();
      expect(ids).toEqual(money.projects.map(({ id }) => id));
      const counted = new Set(money.counted.map(({ project: { id } }) => id));
      for (const { project: { id } } of money.counted) for (const { to } of ground.from(id, "PART_OF")) if (ground.node(to)!.columns.budget_kind !== "CALL") expect(counted.has(to)).toBe(false);
      const again = projectMoney(shuffled(ground, turn), {});
      expect([totals(again), out(again)]).toEqual([totals(money), out(money)]);
    }));
  });
});
