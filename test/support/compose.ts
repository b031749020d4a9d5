import { parse } from "yaml";

type Environment = Readonly<Record<string, string | undefined>>;

/** What tests read of a service; that the rest is well formed is for the schema to say. */
export interface Service {
  readonly image?: string;
  readonly build?: unknown;
  readonly user?: string;
  readonly environment?: Readonly<Record<string, string | number | boolean>>;
  readonly healthcheck?: { readonly test?: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly networks?: readonly string[];
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly mem_limit?: string;
  readonly restart?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly stop_grace_period?: string;
  readonly logging?: { readonly options?: Readonly<Record<string, string>> };
}

export interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks?: Readonly<Record<string, { readonly internal?: boolean } | null>>;
  readonly volumes?: Readonly<Record<string, unknown>>;
}

/** A Compose file as Compose takes it: merge keys resolved, then the variables of its values. Throws what Compose refuses. */
export const readCompose = (text: string, environment: Environment): Compose => interpolated(parse(text, { merge: true }), environment) as Compose;

function interpolated(value: unknown, environment: Environment): unknown {
  if (typeof value === "string") return filledIn(value, environment);
  if (Array.isArray(value)) return value.map((one) => interpolated(one, environment));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, interpolated(one, environment)]));
}

/** $$, $NAME, ${NAME} and ${NAME:-text} with :-, -, :?, ?, :+ and +; the last branch is a dollar that is none of these. */
const variable = /\$(?:(\$)|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?)([-?+])([^}]*))?\}|)/g;

function filledIn(text: string, environment: Environment): string {
  return text.replace(variable, (_, dollar?: string, plain?: string, braced?: string, colon?: string, sign?: string, rest = "") => {
    if (dollar) return "$";
    const name = plain ?? braced;
    if (name === undefined) throw new Error(`${JSON.stringify(text)} has a $ that starts no variable; write $$`);
    const value = environment[name];
    const present = value !== undefined && !(colon && value === "");
    if (sign === "+") return present ? rest : "";
    if (present) return value;
    if (sign === "?") throw new Error(`${name}: ${rest}`);
    return sign === "-" ? rest : "";
  });
}

const factors: Readonly<Record<string, number>> = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/** Bytes of a size such as 512m, as Compose and Neo4j both write it. */
export function bytesOf(size: string | number | boolean | undefined): number {
  const found = /^(\d+)([kmg])$/.exec(String(size));
  if (!found) throw new Error(`${String(size)} is no size such as 512m`);
  return Number(found[1]) * factors[found[2]!]!;
}
