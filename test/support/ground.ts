import { Ground, type GroundEdge, type GroundNode } from "../../src/analysis/ground/ground.js";

type Columns = Readonly<Record<string, unknown>>;

/** Builds small grounds for tests: records and links, each in one call. */
export class GroundBuilder {
  private readonly nodes: GroundNode[] = [];
  private readonly edges: GroundEdge[] = [];

  /** A record; its type follows from nothing and is told. */
  node(type: string, id: string, columns: Columns = {}, confidence: string | null = "VERIFIED"): this {
    this.nodes.push({ id, type, confidence, label: { en: id, fr: id }, columns });
    return this;
  }

  /** A link from a record to another. */
  link(from: string, type: string, to: string, rest: Partial<GroundEdge> = {}): this {
    this.edges.push({ from, type, to, field: type.toLowerCase(), basis: "STATED", confidence: "VERIFIED", role: null, ...rest });
    return this;
  }

  country(code: string, kind = "UN_MEMBER"): this {
    return this.node("Country", `country/${code}`, { iso3: code, kind });
  }

  /** An act of a country on an instrument: consent unless told otherwise. */
  act(country: string, instrument: string, dates: { readonly deposit?: string; readonly inForce?: string }, columns: Columns = {}): this {
    const id = `treaty-action/${instrument}-${country}-${this.nodes.length}`;
    return this.node("TreatyAction", id, { kind: "RATIFICATION", consent: true, ...dateColumns("date", dates.deposit), ...dateColumns("enteredIntoForce", dates.inForce), ...columns })
      .link(id, "BY", `country/${country}`).link(id, "OF", `instrument/${instrument}`);
  }

  build(version = "test"): Ground {
    return new Ground(version, { nodes: this.nodes, edges: this.edges });
  }
}

export const aGround = (): GroundBuilder => new GroundBuilder();

/** The columns of a date written as a year, a month or a day. */
export function dateColumns(column: string, written: string | undefined): Columns {
  if (!written) return {};
  const [from, to] = written.length === 4 ? [`${written}-01-01`, `${written}-12-31`] : written.length === 7 ? [`${written}-01`, `${written}-28`] : [written, written];
  return { [`${column}_from`]: from, [`${column}_to`]: to };
}
