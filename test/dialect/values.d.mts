export function encode(value: unknown, integer: (value: number) => unknown): unknown;
export function decode(value: unknown, entity: (value: object, inner: (value: unknown) => unknown) => unknown): unknown;
