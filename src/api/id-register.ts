import { statement, type GraphStore } from "../store/graph-store.js";

export interface Register {
  readonly version: string;
  /** The surviving id of a merged one, or the id itself. */
  readonly resolve: (id: string) => string;
  readonly withdrawn: ReadonlyMap<string, { readonly reason: string | null; readonly replacement: string | null }>;
}

const idRegister = statement("idRegister", "CALL () { MATCH (r:Redirect) RETURN collect([r.id, r.to]) AS redirects } CALL () { MATCH (w:Withdrawn) RETURN collect([w.id, w.reason_en, w.replacement]) AS withdrawn } RETURN redirects, withdrawn");

/** Merged and withdrawn ids, read once per version of the graph. */
export class IdRegister {
  private known: Promise<Register> | null = null;
  private checked = 0;

  constructor(private readonly store: GraphStore, private readonly recheckMs = 5_000) {}

  async current(): Promise<Register> {
    if (!this.known) return (this.known = this.read());
    const known = await this.known;
    if (Date.now() - this.checked < this.recheckMs) return known;
    this.checked = Date.now();
    if ((await this.store.version()) === known.version) return known;
    return (this.known = this.read());
  }

  private async read(): Promise<Register> {
    this.checked = Date.now();
    try {
      const version = await this.store.version();
      const [row] = await this.store.run<{ redirects: [string, string][]; withdrawn: [string, string | null, string | null][] }>(idRegister);
      const redirects = new Map(row?.redirects ?? []);
      const withdrawn = new Map((row?.withdrawn ?? []).map(([id, reason, replacement]) => [id, { reason, replacement }]));
      return { version, resolve: (id) => redirects.get(id) ?? id, withdrawn };
    } catch (error) {
      this.known = null;
      throw error;
    }
  }
}

export const fixedStatements = [idRegister];
