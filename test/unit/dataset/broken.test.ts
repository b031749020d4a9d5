import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runLoad } from "../../../src/cli/load.js";
import { runValidate } from "../../../src/cli/validate.js";
import { printIssue, readDataset, type ReadDataset } from "../../../src/dataset/index.js";
import { createCatalogue } from "../../../src/model/index.js";
import { datasets, type DatasetBuilder } from "../../support/dataset.js";

const catalogue = createCatalogue();
const { aDataset } = datasets(catalogue);

/** Each folder holds the faulty files, what to leave out of the good dataset (without.txt) and the lines that must be told. */
const broken = join(import.meta.dirname, "../../fixtures/broken");
const linesOf = (path: string): string[] => readFileSync(path, "utf8").split("\n").filter((line) => line !== "");

function withFault(name: string): DatasetBuilder {
  const folder = join(broken, name);
  const dataset = aDataset().withFolder(folder).without("expected.txt");
  const absent = join(folder, "without.txt");
  if (!existsSync(absent)) return dataset;
  return linesOf(absent).reduce((one, file) => one.without(file), dataset.without("without.txt"));
}

const toldBy = ({ issues, warnings }: ReadDataset): string[] => [...issues.map(printIssue), ...warnings.map((warning) => `warning: ${printIssue(warning)}`)];

function terminal() {
  const written: string[] = [];
  return { written, write: (text: string) => written.push(text) };
}

describe.each(readdirSync(broken).sort())("a dataset with the fault %s", (name) => {
  it("is told every issue in reading order, and is not loaded", async () => {
    const seed = withFault(name).write();
    const [out, err] = [terminal(), terminal()];
    const opened: string[] = [];

    const read = readDataset(seed, catalogue);
    const validated = await runValidate(["--seed", seed], { out, err, catalogue });
    const loaded = await runLoad(["--seed", seed], { out, err, catalogue, openStore: () => Promise.reject(new Error(String(opened.push("store")))) });

    expect(toldBy(read)).toEqual(linesOf(join(broken, name, "expected.txt")));
    expect(read.batch).toBeUndefined();
    expect([validated, loaded]).toEqual([1, 1]);
    expect(opened).toEqual([]);
    expect(out.written).toEqual([]);
    for (const issue of read.issues) expect(err.written.join("")).toContain(printIssue(issue));
    expect(err.written.join("")).toMatch(/Nothing was written\.\n$/);
  });
});

describe("a good dataset", () => {
  it("has no issue, whatever its line ends and byte order mark", () => {
    const windows = "\uFEFF" + readFileSync(join(broken, "../good/countries.yaml"), "utf8").replaceAll("\n", "\r\n");

    expect(toldBy(aDataset().read())).toEqual([]);
    expect(toldBy(aDataset().with("countries.yaml", windows).read())).toEqual([]);
  });

  it("gives warnings for a missing language, and loads all the same", async () => {
    const seed = aDataset().with("countries.yaml", readFileSync(join(broken, "../good/countries.yaml"), "utf8").replace("    fr: Cambodge\n", "")).write();
    const [out, err] = [terminal(), terminal()];

    const code = await runValidate(["--seed", seed], { out, err, catalogue });

    expect(code).toBe(0);
    expect(out.written.join("")).toBe([
      "warning: seed/countries.yaml:5:5 name: the French text is missing",
      "5 records read, 5 accepted, 0 rejected; 0 issues, 1 warnings.",
      "",
    ].join("\n"));
    expect(err.written).toEqual([]);
  });

  it("is not judged by what stands in papers and hidden files", () => {
    const read = aDataset().with("README.md", "# Seed").with("countries/.draft.yaml", "- {").with(".git/x", "").read();

    expect(toldBy(read)).toEqual([]);
  });
});

it("says how a command is called when an option is unknown", async () => {
  const [out, err] = [terminal(), terminal()];

  const code = await runValidate(["--sead", "x"], { out, err, catalogue });

  expect(code).toBe(2);
  expect(err.written.join("")).toContain("Call: validate [--seed folder]");
});
