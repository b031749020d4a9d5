// The peer: @neo4j/graphql as its documentation sets it up, behind the leanest Apollo that we know. Its own
// documentation starts Apollo's standalone server; that one wraps every field for cache control, which doubles the
// CPU of a request and says nothing about the library.
import { readFileSync } from "node:fs";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import { Neo4jGraphQL } from "@neo4j/graphql";
import Fastify from "fastify";
import { connect } from "./driver.mjs";

const driver = connect(process.env);
const library = new Neo4jGraphQL({
  typeDefs: readFileSync(new URL("type-defs.graphql", import.meta.url), "utf8"),
  driver,
  debug: false,
  features: {
    // Its page on optimisation: a smaller schema.
    excludeDeprecatedFields: { mutationOperations: true, aggregationFilters: true, aggregationFiltersOutsideConnection: true, relationshipFilters: true, attributeFilters: true },
  },
});
const schema = await library.getSchema();

const apollo = new ApolloServer({
  schema,
  stopOnTerminationSignals: false,
  includeStacktraceInErrorResponses: false,
  plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
});
await apollo.start();

// With the version in the text and the database by name, as its documentation has them.
const context = async () => ({ cypherQueryOptions: { addVersionPrefix: true }, sessionConfig: { database: process.env.NEO4J_DATABASE } });
const server = Fastify({ logger: false });
server.get("/health/ready", async () => "ready");
server.post("/graphql", fastifyApolloHandler(apollo, { context }));
await server.listen({ host: "127.0.0.1", port: Number(process.env.PORT) });

process.once("SIGTERM", async () => {
  await server.close();
  await apollo.stop();
  await driver.close();
});
