import fc from "fast-check";
import { getNamedType, isEnumType, isInterfaceType, isLeafType, isObjectType, isRequiredArgument, type GraphQLArgument, type GraphQLField, type GraphQLNamedType, type GraphQLSchema } from "graphql";

/** Some fall before, some within and some after what the dataset knows; the last is none. */
export const days = ["1990", "2003-12-25", "2007-08", "2008-10-14", "2016-06-30", "2024", "2090-01-01", "2003-13"] as const;

/** Texts of fields that hold values, read from the schema: whatever a type has is asked for whole, with any arguments. */
export class ValueFields {
  constructor(private readonly schema: GraphQLSchema) {}

  /** Some fields of a type, such as `title(lang: FR) { text lang }`; records that fields lead to are passed over. */
  some(typeName: string, most = 1): fc.Arbitrary<readonly string[]> {
    const type = this.schema.getType(typeName);
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).filter((field) => !this.leadsOn(getNamedType(field.type))) : [];
    return fields.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...fields).chain((field) => this.text(field, typeName)), { maxLength: most });
  }

  private text(field: GraphQLField<unknown, unknown>, owner: string): fc.Arbitrary<string> {
    const values = field.args.map((argument) => this.argument(argument, owner));
    return fc.tuple(...values).map((args) => `${field.name}${inBrackets(args)} ${this.whole(getNamedType(field.type))}`.trim());
  }

  private argument(argument: GraphQLArgument, owner: string): fc.Arbitrary<string> {
    const type = getNamedType(argument.type);
    const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : (argument.name === "field" ? this.names(owner) : days).map((value) => `"${value}"`);
    const given = fc.constantFrom(...values).map((value) => `${argument.name}: ${value}`);
    return isRequiredArgument(argument) ? given : fc.oneof(fc.constant(""), given);
  }

  private names(owner: string): readonly string[] {
    const type = this.schema.getType(owner);
    return isObjectType(type) ? Object.keys(type.getFields()) : ["label"];
  }

  /** All that a value holds; of a record, its id. */
  private whole(type: GraphQLNamedType): string {
    if (isLeafType(type) || !(isObjectType(type) || isInterfaceType(type))) return "";
    if (this.isRecord(type)) return "{ __typename id }";
    return `{ ${Object.values(type.getFields()).map((field) => `${field.name} ${this.whole(getNamedType(field.type))}`.trim()).join(" ")} }`;
  }

  private leadsOn(type: GraphQLNamedType): boolean {
    return this.isRecord(type) || /(?:Edge|Connection)$/.test(type.name);
  }

  private isRecord(type: GraphQLNamedType): boolean {
    const record = this.schema.getType("Entity");
    return type === record || (isObjectType(type) && type.getInterfaces().some((one) => one === record));
  }
}

/** Written arguments, those that are left out being empty. */
export const inBrackets = (args: readonly string[]): string => (args.some(Boolean) ? `(${args.filter(Boolean).join(", ")})` : "");
