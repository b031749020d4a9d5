import { printIssue, type ReadDataset } from "../../../src/dataset/index.js";
import { createCatalogue } from "../../../src/model/index.js";
import { datasets } from "../../support/dataset.js";

const { aDataset } = datasets(createCatalogue());
const issuesOf = ({ issues }: ReadDataset): string[] => issues.map(printIssue);

const MIB = 1024 * 1024;
const country = (name: string): string => `- id: country/LAO
  citations: [{ source: source/background-knowledge, confidence: RECALLED }]
  name: { en: ${name}, fr: Laos }
  iso3: LAO
  iso2: LA
  kind: UN_MEMBER
  leastDeveloped: true
  landlockedDeveloping: true
  smallIslandDeveloping: false
`;
const header = "id,name.en,name.fr,iso3,iso2,kind,leastDeveloped,landlockedDeveloping,smallIslandDeveloping,citation.source,citation.confidence";

describe("what is too large", () => {
  it("refuses a file with a field of 50 MB by its size", () => {
    const read = aDataset().with("countries/more.yaml", country("x".repeat(50 * MIB))).read();

    expect(issuesOf(read)).toEqual([`seed/countries/more.yaml:1:1 the file has ${country("").length + 50 * MIB} bytes; ${8 * MIB} at most, so split it`]);
  });

  it("names the field that is too long in a file that can be read", () => {
    const read = aDataset().with("countries/more.yaml", country("x".repeat(7 * MIB))).read();

    expect(issuesOf(read)).toEqual([`seed/countries/more.yaml:3:15 name.en: the text has ${7 * MIB} characters; 20000 at most`]);
  });

  it("names the cell that is too long", () => {
    const read = aDataset().with("countries/more.csv", `${header}\ncountry/LAO,Laos,${"x".repeat(20_001)},LAO,LA,UN_MEMBER,true,true,false,source/background-knowledge,RECALLED\n`).read();

    expect(issuesOf(read)).toEqual(["seed/countries/more.csv:2:3 name.fr: the text has 20001 characters; 20000 at most"]);
  });

  it("judges texts at their longest without delay", () => {
    const started = performance.now();

    const read = aDataset().with("countries/more.yaml", country("Laos").replace("  iso3", `  otherNames:\n${`    - ${"x".repeat(20_000)}\n    - ${"+1 ".repeat(6_000)}\n`.repeat(50)}  iso3`)).read();

    expect(issuesOf(read)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it("refuses values nested beyond what can be read", () => {
    const read = aDataset().with("countries/more.yaml", `- ${"[".repeat(100_000)}\n`).read();

    expect(issuesOf(read)).toEqual([expect.stringMatching(/^seed\/countries\/more\.yaml:1:/)]);
  });
});

describe("a table", () => {
  it("keeps columns out of the prototype of objects", () => {
    const read = aDataset().with("countries/more.csv", `${header},name.__proto__.polluted,citation99999999.source\n`).read();

    expect(issuesOf(read)).toEqual([
      'seed/countries/more.csv:1:1 name.__proto__.polluted: unknown column "name.__proto__.polluted"',
      'seed/countries/more.csv:1:1 citation99999999.source: unknown column "citation99999999.source"',
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
