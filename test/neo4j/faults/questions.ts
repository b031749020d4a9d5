import { setTimeout as sleep } from "node:timers/promises";

/** What a client got for one request, and how long it took. */
export interface Answer {
  readonly question: string;
  /** When it was sent, by performance.now(). */
  readonly at: number;
  readonly ms: number;
  /** "right", "unavailable", or in words whatever else came. */
  readonly outcome: string;
}

interface Question {
  readonly name: string;
  readonly query: string;
  readonly data: unknown;
}

const protocol = "Protocol to Prevent, Suppress and Punish Trafficking in Persons";

/** One of each sort, over test/e2e/seed, with all that a right answer holds. */
const questions: readonly Question[] = [
  {
    name: "by id",
    query: '{ provision(id: "tip-art-6-3") { id title { text } instrument { id title { text } } citations { source { title } locator confidence } } }',
    data: {
      provision: {
        id: "provision/tip-art-6-3", title: { text: "Recovery of victims" }, instrument: { id: "instrument/tip-protocol-2000", title: { text: protocol } },
        citations: [{ source: { title: "The text of the Protocol" }, locator: "article 6(3)", confidence: "VERIFIED" }],
      },
    },
  },
  {
    name: "a list",
    query: "{ countries(first: 10) { totalCount nodes { iso3 name { text } } } }",
    data: { countries: { totalCount: 2, nodes: [{ iso3: "KHM", name: { text: "Cambodia" } }, { iso3: "LAO", name: { text: "Lao People's Democratic Republic" } }] } },
  },
  {
    name: "a search",
    query: '{ search(text: "trafficking", first: 5) { totalCount nodes { id } edges { field } } }',
    data: { search: { totalCount: 1, nodes: [{ id: "instrument/tip-protocol-2000" }], edges: [{ field: "title" }] } },
  },
];

/** A request that takes longer than this hangs. */
const HANGS_MS = 20_000;
const AT_ONCE = 12;
const LONGEST_WAIT_MS = 30_000;

/** Asks one of the questions; those of any number are asked in turn. */
export async function ask(address: string, number = 0): Promise<Answer> {
  const { name, query, data } = questions[number % questions.length]!;
  const at = performance.now();
  const outcome = await outcomeOf(address, query, data).catch((error: unknown) => `no answer: ${String(error)}`);
  return { question: name, at, ms: performance.now() - at, outcome };
}

/** Asks many at once. */
export const askAll = (address: string): Promise<readonly Answer[]> => Promise.all(Array.from({ length: AT_ONCE }, (_, number) => ask(address, number)));

/** Asks until the answers to all questions are right, and tells after how many milliseconds they were. */
export async function untilRight(address: string): Promise<number> {
  const started = performance.now();
  for (let number = 0; number < questions.length;) {
    const { outcome } = await ask(address, number);
    if (performance.now() - started > LONGEST_WAIT_MS) throw new Error(`${address} did not come to answer rightly; its last answer: ${outcome}`);
    if (outcome === "right") number += 1;
    else await sleep(50);
  }
  return performance.now() - started;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

async function outcomeOf(address: string, query: string, data: unknown): Promise<string> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }), signal: AbortSignal.timeout(HANGS_MS),
  });
  const body = (await response.json()) as Body;
  if (response.status === 200 && JSON.stringify(body) === JSON.stringify({ data })) return "right";
  const isUnavailable = response.status === 200 && body.errors?.length === 1 && body.errors[0]?.extensions?.code === "STORE_UNAVAILABLE";
  return isUnavailable ? "unavailable" : `${response.status} ${JSON.stringify(body)}`;
}
