import { both } from "../../words.js";
import type { InheritanceRule } from "./inheritance.js";

export const countryToRegion: InheritanceRule = {
  id: "country-to-region", version: 1, from: "Country", to: "Region",
  statement: both("What is evidence in a country is inherited by its subregion and region.", "Ce qui vaut dans un pays est hérité par sa sous-région et sa région."),
  reason: both("A region is a statistical convenience and does nothing itself: all it has are its countries.", "Une région est une commodité statistique et ne fait rien elle-même : elle n'a que ses pays."),
  heirs: (ground, id) => ground.from(id, "IN_REGION").flatMap(({ to }) => [to, ...ground.from(to, "PART_OF", "Region").map((edge) => edge.to)]),
};
