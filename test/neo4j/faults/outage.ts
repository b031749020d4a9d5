import { setTimeout as sleep } from "node:timers/promises";
import { noteFigures } from "./figures.js";
import { untilRight } from "./questions.js";
import { DEADLINE_MS, POOL_SIZE, SLACK_MS, type Serving } from "./serving.js";
import { startTraffic } from "./traffic.js";

const OFF_MS = 20_000;
const BEFORE_MS = 2_000;
/** From the first answer of the server until all answers are right. */
const RECOVERY_MS = 5_000;
const AFTER_MS = RECOVERY_MS + 1_000;
/** The probe of readiness gives up after this. */
const PROBE_MS = 2_000;
const HEAP_GROWTH_BYTES = 30e6;
const RSS_GROWTH_BYTES = 150e6;

export interface Fault {
  readonly title: string;
  /** Resolves when the server answers no more. */
  takeDown(): Promise<unknown>;
  /** Resolves when it answers again. */
  bringBack(): Promise<unknown>;
}

/** Under traffic, a store that is away for a while, and all that is promised of it. */
export async function expectOutageIsBorne(app: Serving, { title, takeDown, bringBack }: Fault): Promise<void> {
  await untilRight(app.address);
  const before = await app.vitals();
  const traffic = startTraffic(app.address);
  await sleep(BEFORE_MS);
  const printedBefore = app.printed().length;
  await takeDown();
  const off = performance.now();
  await sleep(OFF_MS);
  const backBegun = performance.now();
  await bringBack();
  const up = performance.now();
  await sleep(AFTER_MS);
  await traffic.end();
  const after = await app.vitals();

  const { answers, looks } = traffic;
  const isOff = ({ at }: { readonly at: number }): boolean => at > off && at + DEADLINE_MS < backBegun;
  const firstRight = Math.min(...answers.filter(({ at, outcome }) => at > off && outcome === "right").map(({ at, ms }) => at + ms));
  const back = Math.min(up, firstRight);
  const lastUnavailable = Math.max(...answers.filter(({ outcome }) => outcome !== "right").map(({ at }) => at));
  const slowest = (some: readonly { readonly ms: number }[]): number => Math.max(...some.map(({ ms }) => ms));
  noteFigures(title, {
    asked: answers.length, unavailable: answers.filter(({ outcome }) => outcome === "unavailable").length,
    slowestMs: slowest(answers), slowestReadinessMs: slowest(looks), lastUnavailableAfterMs: lastUnavailable - back,
    heapGrowthBytes: after.heapUsed - before.heapUsed, rssGrowthBytes: after.rss - before.rss, storeSockets: after.storeSockets,
  });

  expect(outcomes(answers)).toEqual(new Set(["right", "unavailable"]));
  expect(outcomes(answers.filter(isOff))).toEqual(new Set(["unavailable"]));
  expect(slowest(answers)).toBeLessThan(DEADLINE_MS + SLACK_MS);
  expect(new Set(looks.filter(isOff).map(({ status }) => status))).toEqual(new Set([503]));
  expect(slowest(looks)).toBeLessThan(PROBE_MS + SLACK_MS);
  expect(lastUnavailable - back).toBeLessThan(RECOVERY_MS);
  expect(new Set(looks.filter(({ at }) => at > back + RECOVERY_MS).map(({ status }) => status))).toEqual(new Set([200]));
  expect(after.heapUsed - before.heapUsed).toBeLessThan(HEAP_GROWTH_BYTES);
  expect(after.rss - before.rss).toBeLessThan(RSS_GROWTH_BYTES);
  expect(after.storeSockets).toBeLessThanOrEqual(POOL_SIZE);
  expect(app.printed().slice(printedBefore)).not.toMatch(/"level":"(?:error|fatal)"/);
}

const outcomes = (answers: readonly { readonly outcome: string }[]): ReadonlySet<string> => new Set(answers.map(({ outcome }) => outcome));
