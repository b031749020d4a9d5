import { both } from "../../words.js";
import type { InheritanceRule } from "./inheritance.js";

export const provisionToObjective: InheritanceRule = {
  id: "provision-to-objective", version: 1, from: "Provision", to: "Objective",
  statement: both("What is evidence for a provision is inherited by the objectives that rest on it.", "Ce qui vaut pour une disposition est hérité par les objectifs qui reposent sur elle."),
  reason: both("Objectives were formulated from the provisions on which they rest.", "Les objectifs ont été formulés à partir des dispositions sur lesquelles ils reposent."),
  heirs: (ground, id) => ground.to(id, "RESTS_ON", "Objective").map(({ from }) => from),
};
