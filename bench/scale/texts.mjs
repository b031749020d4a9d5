// The statement texts that documents make: compiled as the API does, in every shape that their variables can take.
import { readdirSync, readFileSync } from "node:fs";
import { execute, getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, Kind, parse, typeFromAST, valueFromASTUntyped } from "graphql";
import { GroundKeeper } from "../../dist/src/analysis/ground/read.js";
import { apiContext } from "../../dist/src/api/api-context.js";
import { Reader } from "../../dist/src/api/reader.js";

const folder = new URL("../../examples/queries/", import.meta.url);

export const savedQueries = () => readdirSync(folder).filter((name) => name.endsWith(".graphql")).sort().map((name) => ({ name, source: readFileSync(new URL(name, folder), "utf8") }));

/** The texts of one document, by name of their statement: `[{ name, text }]`, each text once. */
export async function textsOf(source, { catalogue, schema }) {
  const document = parse(source);
  const texts = new Map();
  const reader = new Reader(catalogue, register, ({ statement }) => texts.set(statement.text, statement));
  for (const variableValues of shapesOf(document, schema)) {
    // The store answers nothing: what a resolver makes of that is not looked at.
    await execute({ schema, document, variableValues, contextValue: apiContext({ store: emptyStore, reader, grounds }, "bench", "en") });
  }
  return [...texts.values()];
}

const register = { current: async () => ({ version: "none", resolve: (id) => id, withdrawn: new Map() }) };
const hit = { id: "tool/none", type: "Tool", score: 1, field: "label", lang: "en", excerpt: "", marks: [] };
const emptyStore = { run: async () => [], version: async () => "empty", search: async () => ({ hits: [hit], total: 1 }) };

const grounds = new GroundKeeper(emptyStore);

/** One set of variables for each shape: values that do not decide a statement stand for all others. */
function shapesOf(document, schema) {
  const { variableDefinitions = [] } = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return variableDefinitions.reduce((sets, { variable, type: written, defaultValue }) => {
    const type = typeFromAST(schema, written);
    const values = [...valuesOf(type, defaultValue && valueFromASTUntyped(defaultValue)), ...(isNonNullType(type) ? [] : [null])];
    return sets.flatMap((set) => values.map((value) => ({ ...set, [variable.name.value]: value })));
  }, [{}]);
}

function valuesOf(type, example) {
  const inner = getNullableType(type);
  if (isEnumType(inner)) return inner.getValues().map(({ name }) => name);
  // A list of ids or codes travels as one parameter, like any other value.
  if (isListType(inner) && !isInputObjectType(getNamedType(inner)) && example !== undefined) return [example];
  if (isInputObjectType(inner) || isListType(inner)) throw new Error(`A saved query takes ${type}: its shapes cannot be counted.`);
  if (inner.name === "Boolean") return [true, false];
  if (example === undefined) throw new Error(`A saved query takes ${type} without a default: the bench has no value for it.`);
  return [example];
}
