import { GraphQLInt, GraphQLString } from "graphql";
import { citedAs, ruleCited, type Rule } from "../../analysis/rules/index.js";
import { declare, field, say, text } from "./declare.js";

export const RuleType = declare("AnalysisRule", "A named rule by which the analysis concludes. Its version is raised when what it says changes.", {
  id: field(() => GraphQLString, "Its name with its version, such as project@1."),
  name: field(() => GraphQLString, "Its name; never used for another rule."),
  version: field(() => GraphQLInt, "Its version."),
  concerns: field(() => GraphQLString, "What it decides: EVIDENCE, INHERITANCE, GAP, CLOSER or OVERLAP."),
  statement: text("What it says."),
  reason: text("Why it is so, and on what it rests."),
});

export const showRule = (rule: Rule & { readonly concerns: string }): object => ({
  id: citedAs(rule), name: rule.id, version: rule.version, concerns: rule.concerns, statement: say(rule.statement), reason: say(rule.reason),
});

/** The rule that an answer cites as `id@version`. */
export const showCited = (cited: string): object => showRule(ruleCited(cited));
