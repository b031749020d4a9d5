import fc from "fast-check";
import type { GraphQLSchema } from "graphql";
import type { Catalogue, EntityType, RelationType } from "../../src/model/catalogue.js";
import type { DatasetLinks } from "./graph-links.js";
import type { Values } from "./graph-values.js";
import { weighted, type MoreConditions } from "./random-filters.js";
import type { Further } from "./random-selections.js";
import type { Input } from "./reference.js";
import { days, ValueFields } from "./value-fields.js";

const bases = ["DEPOSIT", "IN_FORCE"] as const;

/** All that the schema lets one ask of records, pages and links. */
export function furtherOf(schema: GraphQLSchema, links: DatasetLinks): Further {
  const fields = new ValueFields(schema);
  return {
    fields: (typeName) => fields.some(typeName),
    args: (type, isRoot) => fc.tuple(
      type?.period ? weighted([3, fc.constant("")], [2, fc.constantFrom(...days).map((day) => `asOf: "${day}"`)]) : fc.constant(""),
      type?.period?.inForceFrom ? weighted([1, fc.constant("")], [1, fc.constantFrom(...bases).map((basis) => `basis: ${basis}`)]) : fc.constant(""),
      isRoot && type ? accordingTo(links.cited(type.name)) : fc.constant(""),
    ),
    follows: weighted([3, fc.constant(false)], [1, fc.constant(true)]),
    mostFragments: 2,
    targets: (type, relation) => links.targets(type, relation),
  };
}

/** By one of the sources; mostly by none. */
export const accordingTo = (cited: readonly string[]): fc.Arbitrary<string> => weighted([5, fc.constant("")], [1, sourceId(cited).map((id) => `accordingTo: "${id}"`)]);

/** One of those that are cited, whole or without its prefix, and now and then another. */
const sourceId = (cited: readonly string[]): fc.Arbitrary<string> => weighted(
  ...(cited.length > 0 ? [[8, fc.constantFrom(...cited)] as const, [2, fc.constantFrom(...cited).map((id) => id.slice("source/".length))] as const] : []),
  [1, fc.constantFrom("source/background-knowledge", "source/editorial-reading", "source/none-such")],
);

/** Conditions on amounts, identifiers, citations, one language, and on records of several types. */
export function furtherConditions(catalogue: Catalogue, values: Values, links: DatasetLinks): MoreConditions {
  const linked = ({ type }: RelationType): readonly fc.Arbitrary<Input>[] =>
    [sourceId(links.cited(type)).map((one): Input => ({ source: one })), fc.constantFrom<Input>({ role: { in: ["COVERED", "STUDIED"] } }, { role: { startsWith: "c" } }, { confidence: { isNull: false } })];
  const citationOf = (type: string): fc.Arbitrary<Input> => fc.record({ source: sourceId(links.cited(type)), field: fc.constantFrom("", "", "", "title", "starts", "kind"), confidence: fc.constantFrom({ eq: "VERIFIED" }, { in: ["SEED", "RECALLED"] }), role: fc.constantFrom({ eq: "SUPPORTS" }, { eq: "SUPPORTS" }, { eq: "CORROBORATES" }) }, { requiredKeys: [] });
  return {
    links: linked,
    // Half of all relations lead nowhere yet.
    weight: (type, relation) => 1 + Math.round(200 * links.share(type, relation)),
    of: (type) => {
      const ofValues = [...type.properties.values()].flatMap(({ name, kind }) => {
        const found = conditionOf(kind.filter, name, type, values);
        return found ? [found.map((one): Input => ({ [name]: one }))] : [];
      });
      const citation = citationOf(type.name);
      const relations = [...type.relations.values()].filter((relation) => relation.targets.length > 1 && links.share(type, relation) > 0);
      return [
        citation.map((one): Input => ({ citation: one })),
        ...(ofValues.length > 0 ? [fc.oneof(...ofValues)] : []),
        ...(relations.length > 0 ? [fc.constantFrom(...relations).chain((relation) => entityCondition(links.targets(type, relation), catalogue, values, citation, fc.oneof(...linked(relation))).map((one): Input => ({ [relation.name]: one })))] : []),
      ];
    },
  };
}

function conditionOf(family: string, name: string, { name: type }: EntityType, values: Values): fc.Arbitrary<Input> | undefined {
  const some = (column: string): fc.Arbitrary<unknown> | undefined => (values.values(type, column).length > 0 ? fc.constantFrom(...values.values(type, column)) : undefined);
  if (family === "localizedText") return some(`${name}_en`)?.chain((text) => fc.constantFrom<Input>({ lang: "en", eq: text }, { lang: "fr", eq: text }, { lang: "fr", isNull: true }, { lang: "en", in: [text] }));
  if (family === "externalIds") {
    return some(name)?.chain((one) => {
      const [scheme, ...rest] = String(one).split(":");
      return fc.constantFrom<Input>({ scheme }, { value: rest.join(":") }, { scheme, value: rest.join(":") }, { isNull: true }, { isNull: false });
    });
  }
  if (family !== "money") return undefined;
  return some(`${name}_amount`)?.chain((amount) => fc.constantFrom<Input>({ gte: amount }, { lt: amount, currency: "USD" }, { eq: amount }, { currency: "EUR" }, { isNull: true }, { gt: amount, lte: 1e9 }));
}

/** What is told of a record whatever its type. */
function entityCondition(targets: readonly string[], catalogue: Catalogue, values: Values, citation: fc.Arbitrary<Input>, link: fc.Arbitrary<Input>): fc.Arbitrary<Input> {
  const far = fc.constantFrom(...targets).chain((name) => fc.oneof(
    fc.constant<Input>({ type: { eq: catalogue.types.get(name)!.name } }), fc.constantFrom(...values.values(name, "id")).map((id): Input => ({ id: { in: [id] } })),
    fc.constant<Input>({ type: { startsWith: name.slice(0, 2) }, confidence: { eq: "VERIFIED" } }), citation.map((one): Input => ({ citation: one })),
  ));
  const quantified = fc.tuple(fc.constantFrom("some", "some", "none", "every"), far).map(([quantifier, one]): Input => ({ [quantifier]: one }));
  return fc.oneof(quantified, fc.tuple(quantified, link).map(([one, given]): Input => ({ ...one, link: given })));
}
