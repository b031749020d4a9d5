import { both } from "../../words.js";
import { bodiesOf } from "../../law/members.js";
import type { InheritanceRule } from "./inheritance.js";

export const memberToGroup: InheritanceRule = {
  id: "member-to-group", version: 1, from: "Country", to: "CountryGroup",
  statement: both("What is evidence in a country is inherited by the country groups of which it is a member on the day.", "Ce qui vaut dans un pays est hérité par les groupes de pays dont il est membre à la date."),
  reason: both("It reaches a part of the group. From a group to a member nothing is inherited: a member counts where the source names it.", "Une partie du groupe est atteinte. Rien n'est hérité du groupe par un membre : un membre compte là où la source le nomme."),
  heirs: (ground, id, day) => bodiesOf(ground, "CountryGroup", id, day),
};
