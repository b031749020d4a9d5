import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import fastify from "fastify";
import { addHealth } from "../../src/api/server/pages.js";
import { readConfig, variables } from "../../src/config.js";
import { InvalidConfig } from "../../src/errors.js";
import { createLog } from "../../src/log.js";
import { bytesOf, readCompose, type Compose, type Service } from "../support/compose.js";
import { environmentOf, leavesOut, sourcesOf, stagesOf, textsOf, wordsOf } from "../support/dockerfile.js";

const read = (file: string): string => readFileSync(file, "utf8");

const text = read("docker-compose.yml");
const password = "a-password-of-the-test";
const compose = readCompose(text, { NEO4J_PASSWORD: password });
const services = Object.entries(compose.services);
const { neo4j, app } = compose.services as { readonly neo4j: Service; readonly app: Service };

const stages = stagesOf(read("Dockerfile"));
const image = stages.at(-1)!;

// The Compose specification's own schema: compose-spec.json of github.com/compose-spec/compose-spec at 58a2548 (July 2025),
// under the Apache License 2.0, as the package dclint carries it; nothing else of dclint is used.
// Its draft is 7, which is Ajv's own; Ajv knows that draft only by its address with http.
const { $schema: draft, ...schema } = JSON.parse(read("node_modules/dclint/schemas/compose.schema.json")) as { readonly $schema: string };
const accepts = new Ajv({ strict: false, allErrors: true }).compile(schema);

const faultsOf = (file: Compose): readonly string[] => (accepts(file) ? [] : accepts.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`));

describe("docker-compose.yml", () => {
  it("keeps to the Compose specification", () => {
    expect(draft).toContain("draft-07");
    expect(faultsOf(compose)).toEqual([]);
  });

  it.each([
    ["a key that is none", "mem_limit: 1g", "memory_limit: 1g", "/services/app must NOT have additional properties"],
    ["a state that is none", "condition: service_healthy", "condition: healthy", "/services/app/depends_on/neo4j/condition must be equal to one of the allowed values"],
    ["a text for a list", "cap_drop: [ALL]", "cap_drop: ALL", "/services/app/cap_drop must be array"],
    ["a list for a number", "retries: 6", "retries: [6]", "/services/neo4j/healthcheck/retries must be number,string"],
  ])("would be refused with %s", (_, written, broken, fault) => {
    expect(text).toContain(written);

    expect(faultsOf(readCompose(text.replace(written, broken), { NEO4J_PASSWORD: password }))).toContain(fault);
  });

  it("runs the Neo4j that the tests run against", async () => {
    const { chosenVersion } = (await import("../support/neo4j/versions.mjs" as string)) as { chosenVersion(environment: object): string };

    expect(neo4j.image).toBe(`neo4j:${chosenVersion({})}-community`);
  });

  it.each(services)("lets %s live within bounds and start again", (_, service) => {
    const checks = service.healthcheck?.test ?? (service.build ? textsOf(image, "HEALTHCHECK") : []);

    expect(checks).not.toEqual([]);
    expect(bytesOf(service.mem_limit)).toBeGreaterThan(0);
    expect(service).toMatchObject({ restart: "unless-stopped", stop_grace_period: expect.any(String), logging: { options: { "max-size": expect.any(String) } } });
  });

  it.each(services)("gives %s no rights that it does not need", (_, { user, cap_drop, security_opt }) => {
    expect(user).toMatch(/^(?!root\b|0\b)\w+/);
    expect(cap_drop).toEqual(["ALL"]);
    expect(security_opt).toContain("no-new-privileges:true");
  });

  it("leaves the application nothing to write to but /tmp", () => {
    expect(app).toMatchObject({ read_only: true, tmpfs: ["/tmp"] });
    expect(app.volumes).toBeUndefined();
  });

  it("publishes the application alone, and to this machine", () => {
    const published = services.flatMap(([name, { ports = [] }]) => ports.map((port) => [name, port]));

    expect(published).toEqual([["app", `127.0.0.1:4000:${environmentOf(image).PORT}`]]);
    expect(neo4j.networks).toEqual(["store"]);
    expect(compose.networks?.store).toEqual({ internal: true });
  });

  it("declares the volumes that are used, and uses those declared", () => {
    const used = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(":")[0]!));

    expect(used.toSorted()).toEqual(Object.keys(compose.volumes!).toSorted());
    expect(neo4j.volumes).toContain("neo4j-data:/data");
  });

  it("keeps Neo4j's heap and page cache well below its limit", () => {
    const { NEO4J_server_memory_heap_max__size: heap, NEO4J_server_memory_pagecache_size: pageCache } = neo4j.environment!;

    expect(bytesOf(heap) + bytesOf(pageCache)).toBeLessThanOrEqual(0.7 * bytesOf(neo4j.mem_limit));
  });

  it("names to Neo4j its settings and the first password, as every other NEO4J_ name keeps it from starting", () => {
    const others = Object.keys(neo4j.environment!).filter((name) => !/^NEO4J_(?:server|db|dbms)_[a-z_]+$/.test(name));

    expect(others).toEqual(["NEO4J_AUTH"]);
  });

  it("starts the application on a healthy Neo4j, and leads it there", () => {
    const { hostname, port } = new URL(String(app.environment!.NEO4J_URI));

    expect(app.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
    expect([hostname, port]).toEqual(["neo4j", "7687"]);
    expect(app.networks).toContain("store");
  });

  it("sets for the application what the configuration knows, with values that it takes", () => {
    const environment = { ...environmentOf(image), ...(app.environment as Readonly<Record<string, string>>) };
    const known = Object.values(variables).map(({ name }): string => name);

    expect(Object.keys(environment).filter((name) => !known.includes(name))).toEqual([]);
    expect(readConfig(environment)).toMatchObject({ store: "neo4j", host: "0.0.0.0", neo4jPassword: password, rateLimit: 600 });
  });
});

describe("the password of Neo4j", () => {
  it.each([undefined, ""])("is asked for when it is %p", (absent) => {
    expect(() => readCompose(text, { NEO4J_PASSWORD: absent })).toThrow("NEO4J_PASSWORD: set NEO4J_PASSWORD, at least 8 characters");
    expect(() => readConfig({ STORE: "neo4j", NEO4J_PASSWORD: absent })).toThrow(InvalidConfig);
  });

  it("has no default anywhere", () => {
    const written = [...text.matchAll(/^\s*\w*(?:PASSWORD|AUTH)\w*: (.*)$/gm)].map(([, value]) => value!.replace(/^neo4j\//, ""));

    expect(written).toEqual(Array.from({ length: 2 }, () => "${NEO4J_PASSWORD:?set NEO4J_PASSWORD, at least 8 characters}"));
    expect(variables.neo4jPassword.default).toBe("");
    expect(read("Dockerfile")).not.toMatch(/PASSWORD|NEO4J_AUTH/);
  });

  it("gets neither into the image nor into the repository with the file .env", () => {
    expect(leavesOut(read(".dockerignore"), ".env")).toBe(true);
    expect(read(".gitignore").split("\n")).toContain(".env");
  });
});

describe("the Dockerfile", () => {
  it("stands on a slim Debian, as the embedded engine has no build for Alpine", () => {
    expect(stages.map(({ base }) => base)).toEqual(Array.from(stages, () => expect.stringMatching(/^node:\d+-(?:bookworm|trixie)-slim$/)));
  });

  it("runs node itself, as a user that is not root", () => {
    const { instructions } = image;
    const [user, command] = ["USER", "CMD"].map((keyword) => instructions.findLastIndex((one) => one.keyword === keyword));

    expect(instructions[user!]?.text).toBe("node");
    expect(user).toBeLessThan(command!);
    expect(wordsOf(instructions[command!]!.text)).toEqual(["node", "dist/src/main.js", "serve"]);
    expect(existsSync("src/main.ts")).toBe(true);
  });

  it("asks for its health where the server answers", async () => {
    const [check] = textsOf(image, "HEALTHCHECK");
    const asked = /\$\{process\.env\.PORT\}(\/[\w/]+)/.exec(check!)?.[1];
    const server = fastify();
    addHealth(server, { ready: async () => true }, createLog({ logLevel: "silent", logFormat: "json" }));

    expect(asked).toBeDefined();
    expect((await server.inject(asked!)).statusCode).toBe(200);
  });

  it("copies what is in the repository and reaches the build", () => {
    const copied = stages.flatMap(sourcesOf);

    expect(copied).toEqual(expect.arrayContaining(["src", "package.json", path.normalize(variables.seedPath.default)]));
    expect(copied.filter((source) => !existsSync(source) || leavesOut(read(".dockerignore"), source))).toEqual([]);
  });

  it("fits the one line of the README that runs it with the embedded store", () => {
    const [line] = /^docker run .*palermo-graph$/m.exec(read("README.md").replace(/ \\\n\s*/g, " ")) ?? [];
    const { PORT, STORE_PATH } = environmentOf(image);

    expect(line).toContain(`-p 127.0.0.1:4000:${PORT} `);
    expect(line).toContain(`:${path.dirname(STORE_PATH!)} `);
  });
});
