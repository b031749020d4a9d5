import type { GraphQLResolveInfo } from "graphql";
import type { ApiContext } from "../api-context.js";

/** The value of a field that leads to a record: read when it is asked for, with all others of the same place. */
export const record = (id: string | null) => (_args: object, context: ApiContext, info: GraphQLResolveInfo): unknown => (id === null ? null : context.reader.record(id, context, info));

/** The same for a list of records. */
export const records = (ids: readonly string[]) => async (_args: object, context: ApiContext, info: GraphQLResolveInfo): Promise<unknown[]> =>
  (await Promise.all(ids.map((id) => context.reader.record(id, context, info)))).filter((one) => one !== null);
