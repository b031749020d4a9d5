import type { EntityType } from "../../model/catalogue.js";

/** A mermaid diagram of the types: one arrow from type to type, named by the relationships between the two. */
export function typeDiagram(types: readonly EntityType[]): string {
  const arrows = new Map<string, Set<string>>();
  for (const type of types) {
    for (const { type: relationship, direction, targets, toAny } of type.relations.values()) {
      if (direction === "in" || toAny) continue;
      for (const target of targets) {
        const pair = `${type.name} ${target}`;
        arrows.set(pair, (arrows.get(pair) ?? new Set()).add(relationship));
      }
    }
  }
  const lines = [...arrows].map(([pair, relationships]) => {
    const [from, to] = pair.split(" ");
    return `  ${from} -->|${[...relationships].join("<br/>")}| ${to}`;
  });
  return ["```mermaid", "flowchart LR", ...lines, "```"].join("\n");
}
