import { createHash } from "node:crypto";
import type { BatchNode, Properties } from "./batch.js";

/** Counts what a store holds and hashes it, so that two stores can be compared without holding either in memory. */
export class Tally {
  nodes = 0;
  relationships = 0;
  private readonly hashes: string[] = [];

  addNode({ type, properties, links }: BatchNode): void {
    this.nodes += 1;
    this.relationships += links.length;
    this.add([type, inOrder(properties), links.map((link) => JSON.stringify([link.type, link.to, inOrder(link.properties)])).sort()]);
  }

  /** A node that is no record: its label and its properties. */
  addOther(label: string, properties: Properties): void {
    this.add([label, inOrder(properties)]);
  }

  /** Equal for equal graphs, in whatever order nodes, properties and links came. */
  get checksum(): string {
    return sha256(this.hashes.sort().join("\n")).slice(0, 16);
  }

  private add(content: unknown): void {
    this.hashes.push(sha256(JSON.stringify(content)));
  }
}

const inOrder = (properties: Properties): unknown => Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
