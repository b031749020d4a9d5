import type { Lang } from "../model/kinds/kind.js";

/** The first of English and French in an Accept-Language header, by its weights; English when it names neither. */
export function langOf(header: string | readonly string[] | undefined): Lang {
  const written = typeof header === "string" ? header : (header?.join(",") ?? "");
  const wanted = written.split(",").map((part, place) => {
    const [tag, ...parameters] = part.trim().toLowerCase().split(";");
    const weight = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find((one) => one !== undefined);
    return { lang: tag!.split("-")[0]!, weight: weight === undefined ? 1 : Number(weight), place };
  });
  const known = wanted.filter(({ lang, weight }) => (lang === "en" || lang === "fr") && weight > 0);
  const [first] = known.sort((a, b) => b.weight - a.weight || a.place - b.place);
  return first?.lang === "fr" ? "fr" : "en";
}
