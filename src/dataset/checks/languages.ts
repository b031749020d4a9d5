import { langs, type ItemValue, type LocalizedTextValue } from "../../model/kinds/localized-text.js";
import type { Lang } from "../../model/kinds/kind.js";
import { issueAt } from "../record.js";
import type { Check } from "./check.js";

const names: Readonly<Record<Lang, string>> = { en: "English", fr: "French" };

/** Warns where one of the two languages is missing. */
export const checkLanguages: Check = function* ({ records }) {
  for (const { type, raw, instance } of records) {
    for (const { name, kindName } of type.properties.values()) {
      const value = instance[name];
      if (value === undefined) continue;
      if (kindName === "localizedText") {
        for (const lang of missingIn(value as LocalizedTextValue)) yield issueAt(raw, [name], "MISSING_LANGUAGE", `the ${names[lang]} text is missing`);
      } else if (kindName === "items") {
        for (const [index, item] of (value as readonly ItemValue[]).entries()) {
          for (const lang of missingIn(item)) yield issueAt(raw, [name, index], "MISSING_LANGUAGE", `the ${names[lang]} text is missing`);
        }
      }
    }
  }
};

const missingIn = (value: Readonly<Partial<Record<Lang, unknown>>>): Lang[] => langs.filter((lang) => !value[lang]);
