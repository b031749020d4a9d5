import { both } from "../../words.js";
import { bodiesOf } from "../../law/members.js";
import type { InheritanceRule } from "./inheritance.js";

export const memberToProcess: InheritanceRule = {
  id: "member-to-process", version: 1, from: "Country", to: "Process",
  statement: both("What is evidence in a country is inherited by the processes of which it is a member on the day.", "Ce qui vaut dans un pays est hérité par les processus dont il est membre à la date."),
  reason: both("It reaches a member, not the process as such: what runs within the process is direct evidence, this is inherited.", "Un membre est atteint, non le processus lui-même : ce qui se déroule en son sein est un élément direct, ceci est hérité."),
  heirs: (ground, id, day) => bodiesOf(ground, "Process", id, day),
};
