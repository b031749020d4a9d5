import type { Closer } from "../../analysis/closers/closer.js";
import { closersOf, type Weights } from "../../analysis/closers/find.js";
import type { Need } from "../../analysis/closers/need.js";
import { citedAs } from "../../analysis/rules/index.js";
import { InvalidInput } from "../../errors.js";
import { pageOf, type OffsetArguments } from "../offset-page.js";
import { say } from "./declare.js";
import { showLink } from "./link-type.js";
import { record } from "./records.js";
import { showCited } from "./rule-type.js";

export interface ClosersAsked extends OffsetArguments {
  readonly kinds?: readonly string[] | null;
  readonly weights?: readonly { readonly reason: string; readonly weight: number }[] | null;
}

const HEAVIEST = 100;

function weightsOf(given: ClosersAsked["weights"]): Weights {
  const weights = new Map((given ?? []).map(({ reason, weight }) => [reason, weight]));
  for (const [reason, weight] of weights) {
    if (!(weight >= 0 && weight <= HEAVIEST)) throw new InvalidInput(`closers: the weight ${weight} of ${reason} is not from 0 to ${HEAVIEST}.`, { argument: "weights", reason });
  }
  if (weights.size !== (given ?? []).length) throw new InvalidInput("closers: weights name a reason twice; give each reason one weight.", { argument: "weights" });
  return weights;
}

export const showClosers = (need: Need, asked: ClosersAsked): object => pageOf(closersOf(need, weightsOf(asked.weights), asked.kinds ?? null), asked, "closers", showCloser);

const showCloser = ({ record: { id }, kind, year, weight, reasons }: Closer): object => ({
  record: record(id), kind, year, weight,
  reasons: reasons.map((one) => ({ reason: one.code, rule: () => showCited(citedAs(one.rule)), weight: one.weight, sentence: say(one.sentence), links: () => one.links.map(showLink) })),
});
