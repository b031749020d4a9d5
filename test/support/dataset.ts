import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readDataset, type Batch, type ReadDataset } from "../../src/dataset/index.js";
import type { Catalogue } from "../../src/model/catalogue.js";

const good = join(import.meta.dirname, "../fixtures/good");

/** A seed folder for one test: one source, instrument, provision and country, and what the test puts over them. */
export class DatasetBuilder {
  private readonly files = new Map<string, string | Uint8Array>();
  private readonly absent: string[] = [];
  private readonly overlays: string[] = [];

  constructor(private readonly catalogue: Catalogue, private readonly newFolder: () => string) {}

  /** A file of the seed folder; it takes the place of one with the same name. */
  with(file: string, content: string | Uint8Array): this {
    this.files.set(file, content);
    return this;
  }

  /** All files of a folder, over what is there. */
  withFolder(folder: string): this {
    this.overlays.push(folder);
    return this;
  }

  without(file: string): this {
    this.absent.push(file);
    return this;
  }

  /** Writes the files to a new folder named "seed" and returns its path. */
  write(): string {
    const seed = join(this.newFolder(), "seed");
    for (const folder of [good, ...this.overlays]) cpSync(folder, seed, { recursive: true });
    for (const [file, content] of this.files) {
      mkdirSync(dirname(join(seed, file)), { recursive: true });
      writeFileSync(join(seed, file), content);
    }
    for (const file of this.absent) rmSync(join(seed, file), { recursive: true });
    return seed;
  }

  read(): ReadDataset {
    return readDataset(this.write(), this.catalogue);
  }

  /** The batch of a dataset that is meant to be good; throws its first issue when it is not. */
  batch(): Batch {
    const { batch, issues } = this.read();
    if (!batch) throw new Error(`The dataset of the test is not good: ${JSON.stringify(issues[0])}`);
    return batch;
  }
}

export interface DatasetMaker {
  readonly aDataset: () => DatasetBuilder;
  /** A new empty folder. */
  readonly aFolder: () => string;
}

/** Makes datasets in temporary folders that go when the tests of the file end. To be called once per file. */
export function datasets(catalogue: Catalogue): DatasetMaker {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  const aFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), "palermo-"));
    folders.push(folder);
    return folder;
  };
  return { aFolder, aDataset: () => new DatasetBuilder(catalogue, aFolder) };
}
