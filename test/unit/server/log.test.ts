import { createLog } from "../../../src/log.js";

const written = (logFormat: "json" | "text", logLevel = "info"): { readonly lines: string[]; readonly log: ReturnType<typeof createLog> } => {
  const lines: string[] = [];
  const log = createLog({ logLevel, logFormat }, { write: (line: string) => void lines.push(line) });
  return { lines, log };
};

describe("the log", () => {
  it("writes one JSON object a line, with level and time in words", () => {
    const { lines, log } = written("json");

    log.info({ requestId: "r1", ms: 3 }, "request");

    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toEqual({ level: "info", time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/), requestId: "r1", ms: 3, msg: "request" });
  });

  it("writes one line for people", () => {
    const { lines, log } = written("text");

    log.warn({ operation: "Parties", errors: ["LIMIT_EXCEEDED"], ms: 3 }, "request");

    expect(lines.map((line) => line.replace(/^[\d:]{8}/, "12:00:00"))).toEqual(['12:00:00 warn request operation=Parties errors=["LIMIT_EXCEEDED"] ms=3\n']);
  });

  it("keeps a fault whole, with its cause, on one line", () => {
    const { lines, log } = written("json");

    log.error({ err: new Error("outer", { cause: new Error("inner") }) }, "internal error");

    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("outer");
    expect(lines[0]).toContain("inner");
  });

  it("is silent below its level", () => {
    const { lines, log } = written("json", "error");

    log.info("unheard");

    expect(lines).toEqual([]);
  });
});
