import { execute, parse, validate, type GraphQLSchema } from "graphql";
import { GroundKeeper } from "../../src/analysis/ground/read.js";
import { apiContext } from "../../src/api/api-context.js";
import { IdRegister } from "../../src/api/id-register.js";
import { Reader, type Compiled } from "../../src/api/reader.js";
import type { Catalogue } from "../../src/model/catalogue.js";
import type { ReadPlan } from "../../src/reads/plan.js";
import type { GraphStore, Params, Statement } from "../../src/store/graph-store.js";

/** What a root field came to, and with which values its statement was run. */
export interface CompiledRead {
  readonly plan: ReadPlan;
  readonly statement: Statement;
  readonly params: Params;
}

export type Compile = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<readonly CompiledRead[]>;

/** Asks a store and gives the reads that the question came to. Throws when the question is not valid, or not answered. */
export function compiling(catalogue: Catalogue, schema: GraphQLSchema, store: GraphStore): Compile {
  const register = new IdRegister(store);
  const grounds = new GroundKeeper(store);
  return async (query, variableValues = {}) => {
    const document = parse(query);
    const [fault] = validate(schema, document);
    if (fault) throw fault;
    const compiled: Compiled[] = [];
    const given = new Map<string, Params>();
    const reader = new Reader(catalogue, register, (one) => compiled.push(one));
    const { errors } = await execute({ schema, document, variableValues, contextValue: apiContext({ store: noting(store, given), reader, grounds }, "test", "en") });
    if (errors) throw errors[0]!;
    // What a search has brought along is compiled, and not read.
    return compiled.filter(({ statement }) => given.has(statement.text)).map(({ plan, statement }) => ({ plan, statement, params: given.get(statement.text)! }));
  };
}

/** The store, keeping the parameters of each text that it is asked to run. */
const noting = (store: GraphStore, given: Map<string, Params>): GraphStore => Object.assign(Object.create(store) as GraphStore, {
  run: <Row extends object>(statement: Statement, params: Params = {}): Promise<Row[]> => {
    given.set(statement.text, params);
    return store.run<Row>(statement, params);
  },
});
