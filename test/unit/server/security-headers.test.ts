import helmet from "@fastify/helmet";
import Fastify from "fastify";
import { securityHeaders } from "../../../src/api/server/security-headers.js";

it("sets what helmet sets", async () => {
  const server = Fastify();
  await server.register(helmet, { contentSecurityPolicy: { directives: { "upgrade-insecure-requests": null } } });
  server.get("/", async () => "");
  const { headers } = await server.inject("/");
  await server.close();
  const ofFastify = ["content-type", "content-length", "date", "connection"];

  expect(securityHeaders).toEqual(Object.fromEntries(Object.entries(headers).filter(([name]) => !ofFastify.includes(name))));
});
