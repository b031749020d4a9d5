// The floor: the same Apollo, fastify, settings and schema, executed by graphql-js, where root fields return prepared objects and every
// other field is a property. What the application takes beyond this is its own reading, joining and resolving.
// node floor-server.mjs <answers.json>
import "reflect-metadata";
import { readFileSync } from "node:fs";
import { buildSchema, isObjectType, printSchema } from "graphql";
import { createSchema } from "../dist/src/api/schema.js";
import { createServer } from "../dist/src/api/server/server.js";
import { readConfig } from "../dist/src/config.js";
import { createLog } from "../dist/src/log.js";
import { createCatalogue } from "../dist/src/model/index.js";

const answers = new Map(JSON.parse(readFileSync(process.argv[2], "utf8")).map(({ operation, variables, data }) => [keyOf(operation, variables), data]));

const schema = buildSchema(printSchema(await createSchema(createCatalogue())));
for (const type of Object.values(schema.getTypeMap())) {
  if (!isObjectType(type) || type.name.startsWith("__")) continue;
  // By the key of the answer, so that a field may stand twice under two names.
  for (const field of Object.values(type.getFields())) field.resolve = (parent, _args, _context, { fieldNodes: [node] }) => parent[node.alias?.value ?? node.name.value];
}
for (const field of Object.values(schema.getQueryType().getFields())) {
  field.resolve = (_parent, _args, _context, info) => answers.get(keyOf(info.operation.name.value, info.variableValues))[info.path.key];
}

const config = readConfig(process.env);
const server = await createServer({ config, log: createLog(config), schema, quick: null, health: { ready: async () => true }, examples: [], createContext: ({ requestId }) => ({ requestId, statements: [] }) });
await server.listen({ host: config.host, port: config.port });
process.once("SIGTERM", () => void server.close());

function keyOf(operation, variables) {
  return `${operation} ${JSON.stringify(variables)}`;
}
