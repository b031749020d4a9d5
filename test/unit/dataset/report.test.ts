import { join } from "node:path";
import { runLoad } from "../../../src/cli/load.js";
import { printIssue, progressBar, readDataset, writeReadReport, type Issue, type IssueCode } from "../../../src/dataset/index.js";
import { Conflict } from "../../../src/errors.js";
import { createCatalogue } from "../../../src/model/index.js";
import { openEmbedded } from "../../../src/store/engines/embedded.js";
import { datasets } from "../../support/dataset.js";

const catalogue = createCatalogue();
const { aDataset, aFolder } = datasets(catalogue);

const issue = (line: number, code: IssueCode = "BAD_VALUE"): Issue => ({ file: "seed/tools.yaml", line, column: 7, path: "adopted", code, message: "is wrong" });
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe("the report on a dataset", () => {
  it("names every issue by file, line, column and field", () => {
    expect(printIssue({ ...issue(41), message: '"2000/11" is not a date; write 2000-11' })).toBe('seed/tools.yaml:41:7 adopted: "2000/11" is not a date; write 2000-11');
    expect(printIssue({ ...issue(1), path: "", message: "the file is missing" })).toBe("seed/tools.yaml:1:7 the file is missing");
  });

  it("prints the first of very many, and counts all by reason", () => {
    const counts = { read: 500, accepted: 249, rejected: 251, byType: {} };

    const lines = writeReadReport({ issues: [...numbers(250).map((line) => issue(line)), issue(251, "DANGLING")], warnings: numbers(21).map((line) => issue(line, "MISSING_LANGUAGE")), counts }).split("\n");

    expect(lines).toHaveLength(200 + 1 + 20 + 1 + 2);
    expect(lines.slice(200, 202)).toEqual(["… and 51 more issues.", "warning: seed/tools.yaml:1:7 adopted: is wrong"]);
    expect(lines.slice(-3)).toEqual([
      "warning: … and 1 more warnings.",
      "500 records read, 249 accepted, 251 rejected; 251 issues, 21 warnings.",
      "Reasons: BAD_VALUE 250, DANGLING 1. Nothing was written.",
    ]);
  });

  it("counts a record as rejected once, however many issues it has", () => {
    const wrong = "- { id: instrument/a, title: { en: A }, kind: NONE }\n- { id: instrument/b, citations: [{ source: source/treaty-collection, confidence: SEED }], title: { en: B, fr: B }, kind: TREATY, scope: GLOBAL, legalForce: BINDING }\n";

    const { counts, issues } = aDataset().with("instruments/more.yaml", wrong).read();

    expect(issues.length).toBeGreaterThan(2);
    expect(counts).toMatchObject({ read: 7, accepted: 6, rejected: 1, byType: { Instrument: 3, Source: 2 } });
  });
});

describe("what cannot be read", () => {
  it("hides no fault of other files, and links to its records are not judged", () => {
    const read = aDataset().with("countries.yaml", "- {").with("statements.yaml", "- { id: statement/a, citations: [{ source: source/none, confidence: SEED }], text: { en: A, fr: A }, about: [country/KHM, instrument/none] }\n").read();

    expect(read.issues.map(({ file, code, path }) => `${file} ${code} ${path}`)).toEqual([
      "seed/countries.yaml SYNTAX ", "seed/statements.yaml UNKNOWN_SOURCE citations[0].source", "seed/statements.yaml DANGLING about[1]",
    ]);
  });

  it("is a folder that is not there", () => {
    const read = readDataset(join(aFolder(), "nowhere"), catalogue);

    expect(read.issues.map(printIssue)).toEqual(["nowhere/dataset.yaml:1:1 the file is missing; give the dataset's title, version and licence"]);
  });

  it("is dataset.yaml in another encoding, told once", () => {
    const read = aDataset().with("dataset.yaml", Buffer.from("title: Données\n", "latin1")).read();

    expect(read.issues.map(printIssue)).toEqual(["seed/dataset.yaml:1:1 the file is not UTF-8 from this line on; save it again in UTF-8"]);
  });
});

describe("the progress bar", () => {
  const drawn = (isTTY: boolean): string => {
    const written: string[] = [];
    const bar = progressBar({ isTTY, write: (text) => written.push(text) });
    bar("read", 1, 2);
    bar("read", 2, 2);
    bar("write", 0, 0);
    return written.join("");
  };

  it("redraws its line on a terminal and ends it when a step is done", () => {
    expect(drawn(true)).toBe(`\rread   [${"#".repeat(12)}${" ".repeat(12)}] 1/2\x1b[K\rread   [${"#".repeat(24)}] 2/2\x1b[K\n\rwrite  [${"#".repeat(24)}] 0/0\x1b[K\n`);
  });

  it("is silent in a log", () => {
    expect(drawn(false)).toBe("");
  });
});

describe("the load command", () => {
  const surroundings = () => {
    const written: string[] = [];
    const stream = { write: (text: string) => written.push(text) };
    return { written, out: stream, err: stream, catalogue };
  };

  it("reports what was read and written", async () => {
    const io = surroundings();

    const code = await runLoad(["--seed", aDataset().write()], { ...io, openStore: () => openEmbedded() });

    expect(code).toBe(0);
    expect(io.written.join("")).toMatch(/^5 records read, 5 accepted, 0 rejected; 0 issues, 0 warnings\.\nNodes: 5 written, 0 changed, 0 deleted, 0 unchanged\. Relationships: 4 written, 0 deleted\. Version [0-9a-f]{16}, [\d.]+ s\.\n$/);
  });

  it("says in one line why the store did not open", async () => {
    const io = surroundings();

    const code = await runLoad(["--seed", aDataset().write()], { ...io, openStore: () => Promise.reject(new Conflict("The store is open already.")) });

    expect(code).toBe(1);
    expect(io.written.at(-1)).toBe("The store is open already.\n");
  });
});
