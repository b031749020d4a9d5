import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { loadDataset } from "../../src/dataset/index.js";
import { datasets } from "../support/dataset.js";
import { anEmptyStore, catalogue, dump, type Dump } from "../unit/dataset/loading.js";
import { loadElsewhere } from "./load-elsewhere.js";

const { aDataset, aFolder } = datasets(catalogue);

const instrument = (id: string, summary: string): string =>
  `- { id: instrument/${id}, citations: [{ source: source/treaty-collection, confidence: SEED }], title: { en: Text ${id}, fr: Texte ${id} }, summary: { en: ${summary}, fr: Texte }, kind: TREATY, scope: GLOBAL, legalForce: BINDING }\n`;
const instruments = (count: number, summary: string): string => Array.from({ length: count }, (_, index) => instrument(String(index), summary)).join("");

async function aStoreFile(folder: string, seed: ReturnType<typeof aDataset>): Promise<{ readonly path: string; readonly before: Dump }> {
  const path = join(folder, "graph.db");
  const store = await anEmptyStore(path);
  await loadDataset(store, seed.batch());
  const before = await dump(store);
  await store.close();
  return { path, before };
}

async function dumpOf(path: string): Promise<Dump> {
  const store = await anEmptyStore(path);
  const found = await dump(store);
  await store.close();
  return found;
}

describe("a load whose process is killed in the middle", () => {
  it.each(["load.createNodes.Instrument", "load.createLinks.CITES", "load.writeMeta", "commit"])("leaves the earlier graph when it is killed at %s", async (stopAt) => {
    const { path, before } = await aStoreFile(aFolder(), aDataset().with("instruments/old.yaml", instrument("old", "Old")));
    const next = aDataset().with("instruments/new.yaml", instruments(1_200, "New")).write();

    const told = await loadElsewhere(next, path, { stopAt });

    expect(told.at(-1)).toMatchObject({ statement: stopAt });
    expect(await dumpOf(path)).toEqual(before);
  });

  it("is made good by the next load", async () => {
    const { path } = await aStoreFile(aFolder(), aDataset());
    const next = aDataset().with("instruments/new.yaml", instruments(100, "New"));

    await loadElsewhere(next.write(), path, { stopAt: "load.writeMeta" });
    const told = await loadElsewhere(next.write(), path);

    expect(told.at(-1)).toEqual({ loaded: next.batch().version });
    expect((await dumpOf(path)).nodes.filter(({ labels }) => labels.includes("Instrument"))).toHaveLength(101);
  });
});

describe("a load onto a disk that is full", () => {
  const small = join(aFolder(), "small");
  mkdirSync(small);
  const mount = spawnSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", small], { encoding: "utf8" });
  afterAll(() => {
    if (mount.status === 0) spawnSync("umount", ["--lazy", small]);
  });

  // Mounting takes rights that not every machine gives: there the reason is all that is told.
  it(mount.status === 0 ? "says so and leaves the earlier graph" : "cannot be tried here: no small disk could be mounted", async () => {
    if (mount.status !== 0) {
      expect(mount.error?.message ?? mount.stderr).toMatch(/permi|superuser|ENOENT|not found|denied/i);
      return;
    }
    const { path, before } = await aStoreFile(small, aDataset());

    const told = await loadElsewhere(aDataset().with("instruments/new.yaml", instruments(400, "x".repeat(12_000))).write(), path);

    expect(told.at(-1)).toEqual({ failed: "STORE_UNAVAILABLE", message: "The disk of the store is full; nothing of this write was kept. Free some space and try again." });
    expect(await dumpOf(path)).toEqual(before);
  });
});
