import type { RequestContext } from "./context.js";
import type { Reader } from "./reader.js";

/** What root fields reach beside the request: set once by the server. */
export interface ApiContext extends RequestContext {
  readonly reader: Reader;
}
