import type { Batch } from "../../src/dataset/index.js";
import type { EntityType, RelationType } from "../../src/model/catalogue.js";
import { spread } from "./graph-values.js";

/** Where the links of a dataset lead, and which sources they and the records rest on. */
export class DatasetLinks {
  private readonly sizes = new Map<string, number>();
  /** By type and relation: the types at the other end, and the records that have such a link. */
  private readonly ends = new Map<string, { readonly far: Set<string>; readonly near: Set<string> }>();
  private readonly sources = new Map<string, string[]>();

  constructor({ nodes }: Pick<Batch, "nodes">) {
    const types = new Map(nodes.map(({ id, type }) => [id, type]));
    for (const { id, type, links } of nodes) {
      this.sizes.set(type, (this.sizes.get(type) ?? 0) + 1);
      for (const { type: name, to, properties } of links) {
        this.add(`${type} out ${name}`, id, types.get(to)!);
        this.add(`${types.get(to)!} in ${name}`, to, type);
        // What a LINK_CITES leads to is among the sources of a link.
        if (name !== "LINK_CITES") this.cite(name === "CITES" ? type : name, name === "CITES" ? [to] : (properties.sourceIds as readonly string[]));
      }
    }
  }

  /** The share of records of a type that have a link of the relation, from 0 to 1. */
  share({ name }: EntityType, { direction, type }: RelationType): number {
    return (this.ends.get(`${name} ${direction} ${type}`)?.near.size ?? 0) / (this.sizes.get(name) ?? 1);
  }

  /** The types that a relation leads to; none where no record has such a link. */
  targets({ name }: EntityType, { direction, type, targets }: RelationType): readonly string[] {
    const { far } = this.ends.get(`${name} ${direction} ${type}`) ?? { far: new Set() };
    return targets.filter((one) => far.has(one));
  }

  /** Sources of records of a type, or of links of a type, each the more often the more it is cited. */
  cited(type: string): readonly string[] {
    return spread(this.sources.get(type) ?? []);
  }

  private cite(type: string, sources: readonly string[]): void {
    const cited = this.sources.get(type) ?? [];
    cited.push(...sources);
    this.sources.set(type, cited);
  }

  private add(key: string, near: string, far: string): void {
    const ends = this.ends.get(key) ?? { near: new Set(), far: new Set() };
    ends.near.add(near);
    ends.far.add(far);
    this.ends.set(key, ends);
  }
}
