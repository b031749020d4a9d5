import fc from "fast-check";
import type { GraphQLSchema } from "graphql";
import type { Catalogue, EntityType, RelationType } from "../../src/model/catalogue.js";
import type { Values } from "./graph-values.js";
import type { MoreConditions } from "./random-filters.js";
import type { Further } from "./random-selections.js";
import type { Input } from "./reference.js";
import { days, ValueFields } from "./value-fields.js";

const bases = ["DEPOSIT", "IN_FORCE"] as const;

/** All that the schema lets one ask of records, pages and links. */
export function furtherOf(schema: GraphQLSchema, values: Values): Further {
  const fields = new ValueFields(schema);
  return {
    fields: (typeName) => fields.some(typeName),
    args: (type, isRoot) => fc.tuple(
      type?.period ? fc.option(fc.constantFrom(...days).map((day) => `asOf: "${day}"`), { nil: "" }) : fc.constant(""),
      type?.period?.inForceFrom ? fc.option(fc.constantFrom(...bases).map((basis) => `basis: ${basis}`), { nil: "" }) : fc.constant(""),
      isRoot ? accordingTo(values) : fc.constant(""),
    ),
    follows: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    mostFragments: 2,
  };
}

/** By one of the sources, whole or without its prefix; mostly by none. */
export const accordingTo = (values: Values): fc.Arbitrary<string> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant("") }, { weight: 1, arbitrary: sourceId(values).map((id) => `accordingTo: "${id}"`) });

/** Half of all citations are to a few sources. */
const sourceId = (values: Values): fc.Arbitrary<string> => fc.oneof(
  fc.constantFrom("source/background-knowledge", "source/editorial-reading", "founding-document-commit-page", "source/none-such"),
  fc.constantFrom(...(values.values("Source", "id") as readonly string[])),
);

/** Conditions on amounts, identifiers, citations, one language, and on records of several types. */
export function furtherConditions(catalogue: Catalogue, values: Values): MoreConditions {
  const source = sourceId(values);
  const citation = fc.record({ source, field: fc.constantFrom("", "title", "starts", "kind"), confidence: fc.constantFrom({ eq: "VERIFIED" }, { in: ["SEED", "RECALLED"] }), role: fc.constantFrom({ eq: "SUPPORTS" }, { eq: "CORROBORATES" }) }, { requiredKeys: [] });
  const links = [source.map((one): Input => ({ source: one })), fc.constantFrom<Input>({ role: { in: ["COVERED", "STUDIED"] } }, { role: { startsWith: "c" } }, { confidence: { isNull: true } })];
  return {
    links,
    of: (type) => {
      const ofValues = [...type.properties.values()].flatMap(({ name, kind }) => {
        const found = conditionOf(kind.filter, name, type, values);
        return found ? [found.map((one): Input => ({ [name]: one }))] : [];
      });
      const relations = [...type.relations.values()].filter(({ targets }) => targets.length > 1);
      return [
        citation.map((one): Input => ({ citation: one })),
        ...(ofValues.length > 0 ? [fc.oneof(...ofValues)] : []),
        fc.constantFrom(...relations).chain((relation) => entityCondition(relation, catalogue, values, citation, fc.oneof(...links)).map((one): Input => ({ [relation.name]: one }))),
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
function entityCondition({ targets }: RelationType, catalogue: Catalogue, values: Values, citation: fc.Arbitrary<Input>, link: fc.Arbitrary<Input>): fc.Arbitrary<Input> {
  const far = fc.constantFrom(...targets).chain((name) => fc.oneof(
    fc.constant<Input>({ type: { eq: catalogue.types.get(name)!.name } }), fc.constantFrom(...values.values(name, "id")).map((id): Input => ({ id: { in: [id] } })),
    fc.constant<Input>({ type: { startsWith: name.slice(0, 2) }, confidence: { eq: "VERIFIED" } }), citation.map((one): Input => ({ citation: one })),
  ));
  const quantified = fc.tuple(fc.constantFrom("some", "none", "every"), far).map(([quantifier, one]): Input => ({ [quantifier]: one }));
  return fc.oneof(quantified, fc.tuple(quantified, link).map(([one, given]): Input => ({ ...one, link: given })));
}
