import type { Engine } from "../judge.mjs";

export function openEmbedded(): Promise<Engine & { readonly name: string; readonly version: string; close(): Promise<void> }>;
