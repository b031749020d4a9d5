import { GraphQLBoolean } from "graphql";
import type { Extra } from "./extra.js";

const today = (): string => new Date().toISOString().slice(0, 10);

export const projectExtras: readonly Extra[] = [
  {
    type: "Project", name: "statusIsPastEnd", nullable: false, graphql: () => GraphQLBoolean, columns: ["status", "ends_to"],
    description: "True when the published status says that the project runs although its end has passed: both stand as published, neither is overwritten.",
    resolve: ({ status, ends_to }) => (status === "ACTIVE" || status === "PLANNED" || status === "APPROVED") && typeof ends_to === "string" && ends_to < today(),
  },
];
