import { Length, Validate, ValidateNested, ValidatorConstraint } from "class-validator";
import { GraphQLScalarType } from "graphql";
import { Arg, Args, ArgsType, buildSchema, Ctx, Field, InputType, Query, Resolver } from "type-graphql";
import { requestContext, type RequestContext } from "../../../src/api/context.js";
import { AppError, Conflict, StoreUnavailable } from "../../../src/errors.js";
import { statement, type GraphStore } from "../../../src/store/graph-store.js";
import { aServer, noStore, type Served } from "./a-server.js";

const SECRET = "bolt://neo4j:hunter2@10.0.0.7";

@ValidatorConstraint()
class Breaks {
  validate(): boolean {
    throw new Error(SECRET);
  }
}

@InputType()
class Part {
  @Field(() => String)
  @Length(1, 3, { message: "has 1 to 3 letters" })
  code: string;
}

@ArgsType()
class Checked {
  @Field(() => String, { defaultValue: "x" })
  @Length(1, 3, { message: "has 1 to 3 letters" })
  word: string;

  @Field(() => Part, { nullable: true })
  @ValidateNested()
  part?: Part;
}

@ArgsType()
class Broken {
  @Field(() => String, { defaultValue: "x" })
  @Validate(Breaks)
  word: string;
}

const Leaky = new GraphQLScalarType({
  name: "Leaky",
  serialize: () => {
    throw new Error(SECRET);
  },
});

@Resolver()
class Root {
  @Query(() => String)
  fine(): string {
    return "fine";
  }

  @Query(() => String, { nullable: true })
  thrown(@Arg("what", () => String) what: string): string {
    if (what === "text") throw SECRET;
    if (what === "app") throw new Conflict("The store is busy.", { cause: new Error(SECRET) });
    if (what === "own") throw new AppError("INVALID_INPUT", "The id is wrong.", { argument: "id" });
    throw Object.assign(new Error(SECRET), { extensions: { code: "INVALID_INPUT", password: SECRET }, code: SECRET });
  }

  @Query(() => String, { nullable: true })
  checked(@Args(() => Checked, { validate: true }) { word }: Checked): string {
    return word;
  }

  @Query(() => String, { nullable: true })
  broken(@Args(() => Broken, { validate: true }) { word }: Broken): string {
    return word;
  }

  @Query(() => String, { nullable: true })
  async stored(@Ctx() context: RequestContext): Promise<string> {
    const rows = await context.read(statement("stored", "RETURN 1 AS one"), {});
    return String(rows.length);
  }

  @Query(() => Leaky, { nullable: true })
  leaky(): string {
    return "x";
  }
}

const schema = await buildSchema({ resolvers: [Root], validate: false });

const INTERNAL = { message: "internal error", extensions: { code: "INTERNAL_ERROR", requestId: "r-1" } };
const failing = (fault: unknown): GraphStore => ({ ...noStore, run: () => Promise.reject(fault) });
const over = (store: GraphStore): Promise<Served> => aServer({ schema, createContext: ({ requestId }) => requestContext(store, requestId, "en") });
const asked = (served: Served, query: string): ReturnType<Served["ask"]> => served.ask(query, { "x-request-id": "r-1" });

describe("a fault of ours", () => {
  it.each([
    ["thrown by a resolver", '{ thrown(what: "error") }', "thrown"],
    ["that is no Error", '{ thrown(what: "text") }', "thrown"],
    ["thrown by a validator", "{ broken }", "broken"],
    ["thrown by a scalar", "{ leaky }", "leaky"],
  ])("%s is told with its request id alone, and logged whole", async (_where, query, field) => {
    const served = await over(noStore);

    const { body, text } = await asked(served, query);

    expect(body.errors).toEqual([expect.objectContaining({ ...INTERNAL, path: [field] })]);
    expect(text).not.toContain("hunter2");
    expect(served.lines.filter(({ level }) => level === "error")).toEqual([expect.objectContaining({ requestId: "r-1", msg: "internal error" })]);
    expect(JSON.stringify(served.lines)).toContain("hunter2");
  });

  it("thrown by the store is told with its request id alone, and logged whole", async () => {
    const served = await over(failing(new Error(SECRET)));

    const { body, text } = await asked(served, "{ stored fine }");

    expect(body).toEqual({ data: { stored: null, fine: "fine" }, errors: [expect.objectContaining(INTERNAL)] });
    expect(text).not.toContain("hunter2");
    expect(JSON.stringify(served.lines)).toContain("hunter2");
  });

  it("thrown while the context is made is told with its request id alone, and logged whole", async () => {
    const served = await aServer({
      schema,
      createContext: () => {
        throw new Error(SECRET);
      },
    });

    const { status, body, text } = await asked(served, "{ fine }");

    expect([status, body]).toEqual([500, { errors: [expect.objectContaining(INTERNAL)] }]);
    expect(text).not.toContain("hunter2");
    expect(JSON.stringify(served.lines)).toContain("hunter2");
  });

  it("thrown while health is looked at makes the process not ready, and no more is told", async () => {
    const { server, lines } = await aServer({
      schema,
      health: {
        ready: () => Promise.reject(new Error(SECRET)),
      },
    });

    const { statusCode, body } = await server.inject("/health/ready");

    expect([statusCode, JSON.parse(body)]).toEqual([503, { status: "not ready" }]);
    expect(lines).toEqual([expect.objectContaining({ level: "warn", msg: "not ready", err: expect.objectContaining({ message: SECRET }) })]);
  });
});

describe("a foreseen fault", () => {
  it("is told in its own words, without its cause", async () => {
    const { body, text } = await asked(await over(noStore), '{ app: thrown(what: "app") own: thrown(what: "own") }');

    expect(body.errors?.map(({ message, extensions }) => [message, extensions])).toEqual([
      ["The store is busy.", { code: "CONFLICT" }],
      ["The id is wrong.", { code: "INVALID_INPUT", argument: "id" }],
    ]);
    expect(text).not.toContain("hunter2");
  });

  it("of the store keeps its code", async () => {
    const { body } = await asked(await over(failing(new StoreUnavailable("The store did not answer in time.", { cause: new Error(SECRET) }))), "{ stored }");

    expect(body.errors?.map(({ message, extensions }) => [message, extensions])).toEqual([["The store did not answer in time.", { code: "STORE_UNAVAILABLE" }]]);
  });

  it("of the store is logged with the words of the engine and the setting to look at, which no client is told", async () => {
    const cause = Object.assign(new Error("The client is unauthorized."), { code: "Neo.ClientError.Security.Unauthorized" });
    const served = await over(failing(new StoreUnavailable("The store cannot be reached.", { cause, advice: "NEO4J_PASSWORD: the server does not accept it." })));

    const { text } = await asked(served, "{ stored }");

    expect(text).not.toMatch(/Unauthorized|NEO4J/);
    expect(served.lines).toEqual([expect.objectContaining({
      level: "warn", msg: "request", errors: ["STORE_UNAVAILABLE"], store: "Neo.ClientError.Security.Unauthorized: The client is unauthorized.", advice: "NEO4J_PASSWORD: the server does not accept it.",
    })]);
  });

  it("of the context has the status of its code", async () => {
    const served = await aServer({
      schema,
      createContext: () => {
        throw new StoreUnavailable("The store is closed.");
      },
    });

    const { status, body } = await asked(served, "{ fine }");

    expect([status, body.errors?.[0]?.extensions]).toEqual([503, { code: "STORE_UNAVAILABLE" }]);
  });

  it("that class-validator finds names each argument, and not what was looked at", async () => {
    const { body, text } = await asked(await over(noStore), '{ checked(word: "toolong", part: { code: "abcd" }) }');

    expect(body.errors?.[0]?.extensions).toEqual({
      code: "INVALID_INPUT",
      faults: [
        { argument: "word", constraint: "isLength", message: "word has 1 to 3 letters" },
        { argument: "part.code", constraint: "isLength", message: "part.code has 1 to 3 letters" },
      ],
    });
    expect(body.errors?.[0]?.message).toBe("word has 1 to 3 letters; part.code has 1 to 3 letters");
    expect(text).not.toContain("toolong");
  });
});
