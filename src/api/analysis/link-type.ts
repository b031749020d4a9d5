import { GraphQLString } from "graphql";
import type { GroundEdge } from "../../analysis/ground/ground.js";
import { Entity } from "../../model/entity.js";
import { Confidence, enumOf, LinkBasis } from "../../model/vocabularies.js";
import { statement } from "../../store/graph-store.js";
import type { ApiContext } from "../api-context.js";
import { Citation } from "../connection-types.js";
import { loaderOf } from "../loaders.js";
import { declare, field } from "./declare.js";
import { record } from "./records.js";

export const LinkType = declare("AnalysisLink", "A link between two records on which a conclusion rests, with its citations.", {
  from: field(() => Entity, "The record that holds the link."),
  type: field(() => GraphQLString, "Type of the relationship, such as IN_COUNTRY."),
  field: field(() => GraphQLString, "The field of the record that holds it."),
  to: field(() => Entity, "The record to which it leads."),
  linkBasis: field(() => enumOf(LinkBasis), "Whether a source states the link or it is an editorial reading."),
  confidence: field(() => enumOf(Confidence), "Weakest confidence of the link's citations.", true),
  role: field(() => GraphQLString, "The role that the link carries, as a code.", true),
  citations: field(() => [Citation], "Where the link is stated; for an editorial link, what it rests on."),
});

/** The relationship's name is no parameter of a pattern, so that one statement serves links of all types. */
const linkCitations = statement("analysis.linkCitations", `UNWIND $links AS link MATCH (a:Entity {id: link.from}) MATCH (a)-[r]->(b:Entity)
WHERE b.id = link.to AND type(r) = link.type AND r.field = link.field AND coalesce(r.role, '') = link.role
RETURN link.key AS key, r.sourceIds AS sourceIds, r.locators AS locators, r.confidences AS confidences, r.retrieved AS retrieved`);

interface Cited {
  readonly key: string;
  readonly sourceIds: readonly string[] | null;
  readonly locators: readonly string[];
  readonly confidences: readonly string[];
  readonly retrieved: readonly string[];
}

/** A key is the link's own text, so that the loader of the request can tell what to read. */
const citationsOf = async (edge: GroundEdge, context: ApiContext): Promise<readonly object[]> => {
  const { from, type, to, field: held, role } = edge;
  const key = JSON.stringify({ from, type, to, field: held, role: role ?? "" });
  const found = await loaderOf<string, Cited>(context, "linkCitations", async (keys) => {
    const rows = await context.read<Cited>(linkCitations, { links: keys.map((one) => ({ key: one, ...(JSON.parse(one) as object) })) });
    return new Map(rows.map((row) => [row.key, row]));
  }).load(key);
  return (found?.sourceIds ?? []).map((id, index) => ({
    node: record(id), locator: found!.locators[index], confidence: found!.confidences[index], retrieved: found!.retrieved[index], field: "", role: "SUPPORTS",
  }));
};

export const showLink = (edge: GroundEdge): object => ({
  from: record(edge.from), type: edge.type, field: edge.field, to: record(edge.to), linkBasis: edge.basis, confidence: edge.confidence, role: edge.role,
  citations: (_args: object, context: ApiContext) => citationsOf(edge, context),
});

export const fixedStatements = [linkCitations];
