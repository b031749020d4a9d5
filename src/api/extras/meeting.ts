import { GraphQLInt } from "graphql";
import { statement } from "../../store/graph-store.js";
import type { RequestContext } from "../context.js";
import { loaderOf } from "../loaders.js";
import type { Extra } from "./extra.js";

const previousMeetings = statement("previousMeetings", `UNWIND $ids AS id MATCH (n:Meeting {id: id})
CALL (n) { MATCH (n)-[:OF]->(p:Process) MATCH (p)<-[:OF]-(m:Meeting) WHERE m.kind = n.kind AND m.starts_from = m.starts_to AND m.starts_from < n.starts_from RETURN max(m.starts_from) AS previous }
RETURN n.id AS id, previous`);

const previousOf = (context: RequestContext, id: string): Promise<string | null> =>
  loaderOf<string, string | null>(context, "previousMeetings", async (ids) => {
    const rows = await context.read<{ id: string; previous: string | null }>(previousMeetings, { ids: [...ids] });
    return new Map(rows.map((row) => [row.id, row.previous]));
  }).load(id);

const DAY = 86_400_000;

export const meetingExtras: readonly Extra[] = [
  {
    type: "Meeting", name: "daysSincePrevious", nullable: true, graphql: () => GraphQLInt, columns: ["starts_from", "starts_to"],
    description: "Days between the start of the previous meeting of the same kind and process and its own start; null unless both are known to the day.",
    resolve: async ({ id, starts_from, starts_to }, _args, context) => {
      if (typeof starts_from !== "string" || starts_from !== starts_to) return null;
      const previous = await previousOf(context, id as string);
      return previous ? Math.round((Date.parse(starts_from) - Date.parse(previous)) / DAY) : null;
    },
  },
];

export const fixedStatements = [previousMeetings];
