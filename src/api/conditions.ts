import type { Catalogue, EntityType, RelationType } from "../model/catalogue.js";
import { InvalidInput } from "../errors.js";
import { VariableRef } from "./arguments.js";

export const MAX_FILTER_DEPTH = 8;
/** Conditions that the filters of one root field may hold together: a graph server plans a text in more than linear time. */
export const MAX_CONDITIONS = 100;

export type Input = Readonly<Record<string, unknown>>;

/** One thing that a filter asks of a record. */
export type Condition =
  | { readonly asks: "id"; readonly ids: unknown }
  | { readonly asks: "citation"; readonly input: Input }
  | OfRelation
  /** That it, or a record linked to it, holds a link of the relation and rests on the source: true of all that have a link resting on it. */
  | { readonly asks: "linkSource"; readonly relation: RelationType; readonly source: unknown }
  | { readonly asks: "either"; readonly ways: readonly Conditions[] }
  | { readonly asks: "not"; readonly inner: Conditions }
  /** Of its own columns. */
  | { readonly asks: "value"; readonly name: string; readonly input: Input };

/** Of the records that a relation leads to, over links that satisfy `link`. */
export interface OfRelation {
  readonly asks: "some" | "none" | "every";
  readonly relation: RelationType;
  /** Their type, where they are of one. */
  readonly target: EntityType | null;
  readonly far: Conditions;
  readonly link: Input;
}

/** All of them must hold. */
export type Conditions = readonly Condition[];

/** Takes filters apart, and refuses those that ask too much. */
export class FilterReader {
  private conditionsSoFar = 0;

  constructor(private readonly catalogue: Catalogue) {}

  read(type: EntityType | null, filter: Input, at: string, depth = 0): Conditions {
    if (depth > MAX_FILTER_DEPTH) throw new InvalidInput(`${at}: the filter is nested deeper than ${MAX_FILTER_DEPTH}; split the question.`, { path: at, most: MAX_FILTER_DEPTH });
    return Object.entries(filter).flatMap(([name, value]): Conditions => {
      if (!defined(value)) return [];
      this.count(at);
      const inner = (one: unknown): Conditions => this.read(type, one as Input, at, depth + 1);
      if (name === "and") return (value as Input[]).flatMap(inner);
      if (name === "or") {
        const ways = (value as Input[]).map(inner);
        return ways.length < 2 ? ways.flat() : [{ asks: "either", ways }];
      }
      if (name === "not") return [{ asks: "not", inner: inner(value) }];
      const input = value as Input;
      if (name === "id") return [input.eq, input.in].filter(defined).map((ids): Condition => ({ asks: "id", ids }));
      if (name === "citation") return [{ asks: "citation", input }];
      const relation = type?.relations.get(name);
      return relation ? this.ofRelation(relation, input, at, depth) : [{ asks: "value", name, input }];
    });
  }

  private ofRelation(relation: RelationType, input: Input, at: string, depth: number): Conditions {
    const target = relation.targets.length === 1 ? this.catalogue.types.get(relation.targets[0]!)! : null;
    const link = isInput(input.link) ? input.link : null;
    const asked = (["some", "none", "every"] as const).flatMap((asks): Conditions => {
      const filter = input[asks];
      return isInput(filter) ? [{ asks, relation, target, far: this.read(target, filter, at, depth + 1), link: link ?? {} }] : [];
    });
    const all: Conditions = asked.length === 0 && link ? [{ asks: "some", relation, target, far: [], link }] : asked;
    const source = link?.source;
    return defined(source) && all.some(({ asks }) => asks === "some") ? [...all, { asks: "linkSource", relation, source }] : all;
  }

  private count(at: string): void {
    this.conditionsSoFar += 1;
    if (this.conditionsSoFar > MAX_CONDITIONS) throw new InvalidInput(`${at}: the filters hold more than ${MAX_CONDITIONS} conditions; split the question, or name several values with in.`, { path: at, most: MAX_CONDITIONS });
  }
}

/**
 * The condition from whose named records it is nearest to those that satisfy all: they are a few, where a type may hold
 * any number. Null where none of them names records.
 */
export function anchorOf(all: Conditions): Condition | null {
  const steps = stepsTo(all);
  return steps === Infinity ? null : all.find((one) => stepsOf(one) === steps)!;
}

const stepsTo = (all: Conditions): number => Math.min(...all.map(stepsOf));

/** Relations to walk from the records that a condition names to all those that satisfy it. */
function stepsOf(one: Condition): number {
  switch (one.asks) {
    case "id": return 0;
    case "citation": return defined(one.input.source) ? 1 : Infinity;
    case "some": return 1 + stepsTo(one.far);
    case "linkSource": return one.relation.direction === "out" ? 1 : 2;
    case "either": return one.ways.reduce((sum, way) => sum + stepsTo(way), 0);
    default: return Infinity;
  }
}

export const isInput = (value: unknown): value is Input => typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof VariableRef);
export const defined = (value: unknown): boolean => value !== undefined && value !== null;
