import type { SearchHit, SearchQuery, SearchableType } from "../graph-store.js";
import type { Read } from "./search-document.js";
import { SearchIndex } from "./search-index.js";

/** After a write the index is renewed once the writer has been quiet for this long, or when somebody searches. */
const QUIET_MS = 300;

interface Build {
  readonly version: string;
  readonly index: Promise<SearchIndex>;
}

/** Keeps a search index of the graph's present version: built in the background, renewed when the version changes. */
export class SearchKeeper {
  private types: readonly SearchableType[] | undefined;
  private current: Build | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly read: Read, private readonly version: () => Promise<string>) {}

  /** Says what is searched, and begins to build. */
  use(types: readonly SearchableType[]): void {
    this.types = types;
    this.current = undefined;
    this.renew();
  }

  /** Call after a write. */
  refreshSoon(): void {
    clearTimeout(this.timer);
    if (this.types && !this.stopped) this.timer = setTimeout(() => this.renew(), QUIET_MS).unref();
  }

  /** Answers from the present version of the graph; waits while its index is being built. */
  async search(query: SearchQuery): Promise<{ readonly hits: readonly SearchHit[]; readonly total: number }> {
    if (!this.types) throw new Error("The store is not prepared: call prepare() before search().");
    return (await (await this.present(this.types)).index).search(query);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** In the background nobody hears a failure; the next search meets it again and reports it. */
  private renew(): void {
    if (this.types) this.present(this.types).then((build) => build.index).catch(() => undefined);
  }

  private async present(types: readonly SearchableType[]): Promise<Build> {
    const version = await this.version();
    if (this.current?.version === version) return this.current;
    const build: Build = { version, index: SearchIndex.build(types, this.read) };
    this.current = build;
    build.index.catch(() => {
      if (this.current === build) this.current = undefined;
    });
    return build;
  }
}
