import { InvalidInput } from "../errors.js";
import type { OrderKey, Page } from "../reads/plan.js";

type Key = string | number;

const signature = (order: readonly OrderKey[]): string => order.map((key) => `${key.column}${key.descending ? "-" : "+"}`).join(",");

/** Where a row lies in an order: opaque to clients, valid as long as the order is the same. */
export function encodeCursor({ order, byRole }: Pick<Page, "order" | "byRole">, row: Readonly<Record<string, unknown>>, role: unknown): string {
  const keys = [...order.map((key) => row[key.column] as Key), ...(byRole ? [String(role ?? "")] : [])];
  return Buffer.from(JSON.stringify([signature(order), ...keys])).toString("base64url");
}

/** The keys of a cursor; refuses one that is damaged or was made for another order. */
export function decodeCursor({ order, byRole }: Pick<Page, "order" | "byRole">, cursor: unknown, at: string): readonly Key[] {
  const parsed = parse(cursor);
  if (!parsed) throw new InvalidInput(`${at}: the cursor is not one that this API gave; start again without it.`, { path: at });
  if (parsed[0] !== signature(order) || parsed.length !== order.length + (byRole ? 2 : 1)) throw new InvalidInput(`${at}: the cursor was given for another order; start again without it.`, { path: at });
  return parsed.slice(1);
}

function parse(cursor: unknown): Key[] | undefined {
  if (typeof cursor !== "string" || cursor.length > 4_000) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const isKeys = Array.isArray(value) && value.length > 1 && value.every((key) => ["string", "number"].includes(typeof key)) && typeof value.at(-1) === "string";
    return isKeys ? (value as Key[]) : undefined;
  } catch {
    return undefined;
  }
}
