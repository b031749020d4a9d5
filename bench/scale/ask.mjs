// Answers GraphQL documents in this process, over a store: the statements measured are those the API compiles.
import { execute, parse, validate } from "graphql";
import { GroundKeeper } from "../../dist/src/analysis/ground/read.js";
import { apiContext } from "../../dist/src/api/api-context.js";
import { IdRegister } from "../../dist/src/api/id-register.js";
import { Reader } from "../../dist/src/api/reader.js";

/** Gives `ask(document, variables)`, which resolves to the data and to the statements run, with their parameters. */
export function askerOver(store, catalogue, schema) {
  const reader = new Reader(catalogue, new IdRegister(store));
  const grounds = new GroundKeeper(store);
  const documents = new Map();

  return async (source, variableValues) => {
    const statements = [];
    const told = { run: (statement, params, options) => (statements.push({ statement, params }), store.run(statement, params, options)) };
    const contextValue = apiContext({ store: Object.setPrototypeOf(told, store), reader, grounds }, "bench", "en");
    const document = documents.get(source) ?? parsed(schema, source);
    documents.set(source, document);
    const { data, errors } = await execute({ schema, document, variableValues, contextValue });
    if (errors) throw errors[0].originalError ?? errors[0];
    return { data, statements };
  };
}

function parsed(schema, source) {
  const document = parse(source);
  const [fault] = validate(schema, document);
  if (fault) throw fault;
  return document;
}
