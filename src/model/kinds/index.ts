import { code, codes } from "./code.js";
import type { ValueKind } from "./kind.js";
import { items, localizedText } from "./localized-text.js";
import { money } from "./money.js";
import { partialDate } from "./partial-date.js";
import { boolean, decimal, externalIds, integer, text, texts, url } from "./plain.js";
import { publishedTexts } from "./published-text.js";

/** All kinds of value, by name. */
export const kinds = { text, texts, url, localizedText, items, publishedTexts, partialDate, integer, decimal, boolean, code, codes, money, externalIds };

export type KindName = keyof typeof kinds;

export const kindOf = (name: KindName): ValueKind => kinds[name] as ValueKind;
