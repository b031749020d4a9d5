import { astFromValue, print, type GraphQLInputType, type GraphQLSchema } from "graphql";
import { constantCase } from "../../src/api/type-names.js";
import type { Catalogue, EntityType } from "../../src/model/catalogue.js";
import type { Fragment, ListSelection, PageSelection, RelationSelection, Selection } from "./random-selections.js";
import type { Input, OrderKey } from "./reference.js";
import { inBrackets } from "./value-fields.js";

/** The field by which a page tells where the next one begins. */
export const FOLLOWED = "followed";

/** Prints selections as GraphQL. */
export class SelectionText {
  constructor(private readonly catalogue: Catalogue, private readonly schema: GraphQLSchema) {}

  query(roots: readonly string[]): string {
    const body = `{ ${roots.join(" ")} }`;
    return body.includes("$cursor") ? `query ($cursor: String) ${body}` : body;
  }

  list(selection: ListSelection): string {
    const { type, countBy, below, edge } = selection;
    const edges = edge.length > 0 ? `edges { node { id } ${aliased("e", edge)} } ` : "";
    const counts = countBy ? `counts(by: ${constantCase(countBy)}) { key count }` : "";
    return `${type.plural}${this.listArguments(type, selection, pageArguments(selection))} { totalCount nodes { ${this.below(type, below)} } ${edges}${counts} ${figuresOf(selection)} }`;
  }

  listArguments(type: EntityType, { filter, orderBy }: Pick<ListSelection, "filter" | "orderBy">, others: readonly string[]): string {
    return inBrackets([filter !== undefined ? `filter: ${this.literal(filter, `${type.name}Filter`)}` : "", orderBy !== undefined ? `orderBy: ${this.order(type, orderBy)}` : "", ...others]);
  }

  below(type: EntityType, { fields, relations, further }: Selection, prefix = ""): string {
    const named = fields.map((name) => `${prefix && `${prefix}${name}: `}${fieldText(type, name)}`);
    return ["__typename id", ...named, ...relations.map((one, index) => this.relation(one, `${prefix}r${index}`)), aliased(`${prefix}f`, further)].join(" ").trim();
  }

  /** Records of several types: what is asked of all of them, and of some. */
  several(further: readonly string[], fragments: readonly Fragment[]): string {
    // Two types may have fields of one name that do not fit together.
    const parts = fragments.map(({ type, below }) => `... on ${type.name} { ${this.below(type, below, `${type.singular}_`)} }`);
    return ["__typename id", aliased("f", further), ...parts].filter(Boolean).join(" ");
  }

  private relation(selection: RelationSelection, alias: string): string {
    const { relation, filter, link, orderBy, below, fragments, edge } = selection;
    const far = this.catalogue.types.get(relation.targets[0]!)!;
    const node = relation.targets.length === 1 ? this.below(far, below) : this.several(below.further, fragments);
    const edgeText = `linkBasis role confidence ${aliased("e", edge)} node { ${node} }`;
    if (!relation.many) return `${alias}: ${relation.name}Edge { ${edgeText} }`;
    const args = [
      filter !== undefined ? `filter: ${this.literal(filter, `${far.name}Filter`)}` : "", link !== undefined ? `link: ${this.literal(link, "LinkFilter")}` : "",
      orderBy !== undefined ? `orderBy: ${this.order(far, orderBy)}` : "", ...pageArguments(selection),
    ];
    return `${alias}: ${relation.name}${inBrackets(args)} { totalCount pageInfo { hasNextPage } edges { ${edgeText} } ${figuresOf(selection)} }`;
  }

  private literal(value: unknown, type: string): string {
    return print(astFromValue(value, this.schema.getType(type) as GraphQLInputType)!);
  }

  private order(type: EntityType, orderBy: readonly OrderKey[]): string {
    return `[${orderBy.map(({ field, direction }) => this.literal({ field: type.properties.has(field) ? constantCase(field) : field, direction } satisfies Input, `${type.name}Order`)).join()}]`;
  }
}

/** How a property is asked for. */
function fieldText(type: EntityType, name: string): string {
  const { kindName } = type.properties.get(name)!;
  return kindName === "localizedText" ? `${name} { text lang }` : kindName === "partialDate" ? `${name} { text earliest latest }` : name;
}

const aliased = (letter: string, texts: readonly string[]): string => texts.map((text, index) => `${letter}${index}: ${text}`).join(" ");

const pageArguments = ({ first, fromEnd, follows, args }: PageSelection): readonly string[] =>
  [first !== undefined ? `${fromEnd ? "last" : "first"}: ${first}` : "", follows ? `${fromEnd ? "before" : "after"}: $cursor` : "", ...args];

const figuresOf = ({ follows, fromEnd, figures }: PageSelection): string =>
  [aliased("c", figures), follows ? `${FOLLOWED}: pageInfo { ${fromEnd ? "more: hasPreviousPage cursor: startCursor" : "more: hasNextPage cursor: endCursor"} }` : ""].filter(Boolean).join(" ");
