import type { Ground } from "../analysis/ground/ground.js";
import type { GroundKeeper } from "../analysis/ground/read.js";
import type { Lang } from "../model/kinds/kind.js";
import type { GraphStore } from "../store/graph-store.js";
import { requestContext, type RequestContext } from "./context.js";
import type { Reader } from "./reader.js";

/** What all requests share: made once by the server. */
export interface ApiParts {
  readonly store: GraphStore;
  readonly reader: Reader;
  readonly grounds: GroundKeeper;
}

/** What root fields reach beside the request. */
export interface ApiContext extends RequestContext {
  readonly reader: Reader;
  /** What the analysis rests on: one state of the graph for the whole request. */
  readonly ground: () => Promise<Ground>;
}

/** Makes the context of one request; `timeoutMs` as for requestContext. */
export function apiContext({ store, reader, grounds }: ApiParts, requestId: string, lang: Lang, timeoutMs?: number): ApiContext {
  const context = requestContext(store, requestId, lang, timeoutMs);
  let ground: Promise<Ground> | undefined;
  return { ...context, reader, ground: () => (ground ??= grounds.current((one) => context.read(one, {}))) };
}
