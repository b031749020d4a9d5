import { datasetFingerprint } from "../../../src/dataset/index.js";
import { createCatalogue } from "../../../src/model/index.js";
import { lint } from "../../../src/store/cypher/lint.js";
import { fixedStatements } from "../../../src/store/cypher/fixed-statements.js";
import { createLinks, createNodes, writeStatements } from "../../../src/store/cypher/write.js";
import { datasets } from "../../support/dataset.js";

const catalogue = createCatalogue();
const { aDataset } = datasets(catalogue);

describe("the statements of a load", () => {
  it("keep the rules of the dialect for every label and every relationship of the model", () => {
    const types = [...catalogue.types.values()];
    const relationships = new Set(["CITES", "LINK_CITES", ...types.flatMap(({ relations }) => [...relations.values()].map(({ type }) => type))]);

    const all = [...writeStatements, ...types.map(({ name }) => createNodes(name)), ...[...relationships].map(createLinks)];

    expect(all.flatMap(({ name, text }) => lint(text).map((rule) => `${name}: ${rule}`))).toEqual([]);
    expect(fixedStatements).toEqual(expect.arrayContaining([...writeStatements]));
  });

  it.each(["Country) DETACH DELETE n //", "", "country", "A`B"])("take no label such as %j", (label) => {
    expect(() => createNodes(label)).toThrow("cannot stand in a statement");
    expect(() => createLinks(label)).toThrow("cannot stand in a statement");
  });
});

describe("the fingerprint of a dataset", () => {
  const of = (dataset: ReturnType<typeof aDataset>): string => datasetFingerprint(dataset.write(), catalogue);

  it("is that of its files, wherever they stand", () => {
    expect(of(aDataset())).toBe(of(aDataset()));
    expect(aDataset().batch().fingerprint).toBe(of(aDataset()));
  });

  it("changes with what a file holds, and with its name", () => {
    const region = "- { id: region/035, citations: [{ source: source/treaty-collection, confidence: SEED }], name: { en: South-eastern Asia, fr: Asie du Sud-Est } }\n";

    const found = [aDataset(), aDataset().with("regions.yaml", region), aDataset().with("regions/asia.yaml", region), aDataset().with("regions.yaml", `${region} `)].map(of);

    expect(new Set(found).size).toBe(4);
  });

  it("does not change with papers and hidden files", () => {
    expect(of(aDataset().with("README.md", "# Seed").with(".cache", "x"))).toBe(of(aDataset()));
  });

  it("changes with the model, which decides what becomes of the files", () => {
    const types = new Map([...catalogue.types].filter(([name]) => name !== "Theme"));

    expect(datasetFingerprint(aDataset().write(), { ...catalogue, types })).not.toBe(of(aDataset()));
  });
});
