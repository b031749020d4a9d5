import path from "node:path";
import { pathToFileURL } from "node:url";

interface Workload {
  readonly name: string;
  readonly bodies: readonly string[];
}

export interface MeasuredQuery {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The queries that bench/ measures, each with the first of its variables. */
export async function measuredQueries(): Promise<readonly MeasuredQuery[]> {
  const { workloads } = await import(pathToFileURL(path.resolve("bench/workloads.mjs")).href) as { readonly workloads: readonly Workload[] };
  return workloads.map(({ name, bodies }) => ({ name, ...JSON.parse(bodies[0]!) as Omit<MeasuredQuery, "name"> }));
}
