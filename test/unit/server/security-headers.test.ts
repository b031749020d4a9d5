import helmet from "@fastify/helmet";
import Fastify from "fastify";
import { securityHeaders } from "../../../src/api/server/security-headers.js";

it("sets what helmet sets", async () => {
  const server = Fastify();
  await server.register(helmet, { contentSecurityPolicy: { directives: { "upgrade-insecure-requests": null } } });
  server.get("/", async () => "");
  const { headers } = await server.inject("/");
  await server.close();
  const { "content-type": _type, "content-length": _length, date: _date, connection: _connection, ...set } = headers;

  expect(securityHeaders).toEqual(set);
});
