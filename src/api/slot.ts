import { print, type FieldNode } from "graphql";

/** The key under which a parent holds what a field leads to: two fields with equal arguments share it. */
export const slotOf = (node: FieldNode): string => {
  const known = slots.get(node);
  if (known) return known;
  const slot = `${node.name.value.replace(/Edge$/, "")}(${(node.arguments ?? []).map((argument) => print(argument)).sort().join(",")})`;
  slots.set(node, slot);
  return slot;
};
const slots = new WeakMap<FieldNode, string>();
