import { readFileSync } from "node:fs";
import { createServer as createPlainServer, type AddressInfo, type Server } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { openBolt } from "../../../src/store/engines/bolt.js";

const read = (name: string): Buffer => readFileSync(`test/fixtures/tls/${name}.pem`);
const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** The port of a server that hangs up on whoever has come through to it. */
async function listening(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

const withTls = (): Promise<number> => listening(createTlsServer({ key: read("key"), cert: read("certificate") }, (socket) => socket.destroy()));
const withoutTls = (): Promise<number> => listening(createPlainServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")));

const opening = (uri: string): Promise<unknown> => openBolt({ uri, user: "neo4j", password: "a password", database: "neo4j", connectionTimeoutMs: 2_000, timeoutMs: 4_000 });

describe("connecting to Neo4j says which setting to look at", () => {
  it.each(["bolt+s", "neo4j+s"])("when nobody vouches for the certificate: %s", async (scheme) => {
    await expect(opening(`${scheme}://localhost:${await withTls()}`)).rejects.toMatchObject({
      code: "INVALID_CONFIG", message: expect.stringContaining("NEO4J_URI: the server's certificate is not trusted. Name its authority in NODE_EXTRA_CA_CERTS, or write +ssc"),
    });
  });

  it.each(["bolt+s", "neo4j+s"])("when the server speaks no TLS: %s", async (scheme) => {
    await expect(opening(`${scheme}://localhost:${await withoutTls()}`)).rejects.toMatchObject({
      code: "INVALID_CONFIG", message: expect.stringContaining("NEO4J_URI: the server does not speak TLS at this address"),
    });
  });

  it.each(["bolt", "neo4j"])("when the host has no address: %s", async (scheme) => {
    await expect(opening(`${scheme}://graph.invalid:7687`)).rejects.toMatchObject({ code: "INVALID_CONFIG", message: expect.stringContaining("NEO4J_URI: the name of the host cannot be resolved.") });
  });

  it.each(["bolt", "neo4j"])("when nobody listens there: %s", async (scheme) => {
    await expect(opening(`${scheme}://127.0.0.1:9`)).rejects.toMatchObject({ code: "STORE_UNAVAILABLE", message: `No Neo4j answers at ${scheme}://127.0.0.1:9. Start it, or set NEO4J_URI to where it is.` });
  });

  it.each(["http://localhost:7474", "localhost:7687", "bolt://"])("when it is no address of Neo4j: %s", async (uri) => {
    await expect(opening(uri)).rejects.toMatchObject({ code: "INVALID_CONFIG", message: expect.stringContaining("NEO4J_URI: ") });
  });
});
