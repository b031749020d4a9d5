import { bad, isRecord, ok, show, type Problem, type ValueKind } from "./kind.js";

export const moneyQualifiers = ["EXACT", "UP_TO", "OVER"] as const;
export const moneyKinds = ["BUDGET", "AWARD", "PLEDGE", "CALL"] as const;

export interface MoneyValue {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly year?: number;
  readonly qualifier?: (typeof moneyQualifiers)[number];
  readonly kind?: (typeof moneyKinds)[number];
}

const rules: Readonly<Record<keyof MoneyValue, (raw: unknown) => string | undefined>> = {
  amount: (raw) => (typeof raw === "number" && Number.isFinite(raw) && raw >= 0 ? undefined : `${show(raw)} is not an amount`),
  currency: (raw) => (typeof raw === "string" && /^[A-Z]{3}$/.test(raw) ? undefined : `${show(raw)} is not an ISO 4217 code such as USD`),
  year: (raw) => (raw === undefined || Number.isInteger(raw) ? undefined : `${show(raw)} is not a year`),
  qualifier: (raw) => (raw === undefined || moneyQualifiers.includes(raw as "EXACT") ? undefined : `${show(raw)} is not one of ${moneyQualifiers.join(", ")}`),
  kind: (raw) => (raw === undefined || moneyKinds.includes(raw as "BUDGET") ? undefined : `${show(raw)} is not one of ${moneyKinds.join(", ")}`),
};
const keys = Object.keys(rules) as (keyof MoneyValue)[];

/** An amount as published, in its own currency; never converted. */
export const money: ValueKind<MoneyValue> = {
  name: "money",
  writes: "{ amount: 100000, currency: USD, year: 2022, qualifier: EXACT, kind: BUDGET }; the last three may be left out",
  filter: "money",
  columns: (name) => keys.map((key) => `${name}_${key}`),
  sortColumn: (name) => `${name}_amount`,
  parse: (raw) => {
    if (!isRecord(raw)) return bad(`${show(raw)} is not an amount; write { amount: …, currency: … }`);
    const problems: Problem[] = [
      ...Object.keys(raw).filter((key) => !keys.includes(key as keyof MoneyValue)).map((key) => ({ message: `unknown key "${key}"; known are ${keys.join(", ")}`, path: [key] })),
      ...keys.flatMap((key) => {
        const fault = rules[key](raw[key]);
        return fault ? [{ message: fault, path: [key] }] : [];
      }),
    ];
    return problems.length > 0 ? { problems } : ok(raw as unknown as MoneyValue);
  },
  store: (name, value) => Object.fromEntries(keys.flatMap((key) => (value[key] === undefined ? [] : [[`${name}_${key}`, value[key]]]))),
  hydrate: (name, row) => {
    if (row[`${name}_amount`] === undefined || row[`${name}_amount`] === null) return undefined;
    return Object.fromEntries(keys.flatMap((key) => {
      const value = row[`${name}_${key}`];
      return value === undefined || value === null ? [] : [[key, value]];
    })) as unknown as MoneyValue;
  },
};
