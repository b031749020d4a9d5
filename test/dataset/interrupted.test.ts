import { spawn, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { loadDataset } from "../../src/dataset/index.js";
import { datasets } from "../support/dataset.js";
import { anEmptyStore, catalogue, dump, type Dump } from "../unit/dataset/loading.js";

const { aDataset, aFolder } = datasets(catalogue);
const root = join(import.meta.dirname, "../..");

interface Told {
  readonly statement?: string;
  readonly loaded?: string;
  readonly failed?: string;
  readonly message?: string;
}

/** Loads in a process of its own; it is killed without warning when it reaches the statement to stop at. */
async function loadElsewhere(seed: string, store: string, stopAt = ""): Promise<Told[]> {
  const hooks = join(root, "test/contract/embedded/typescript.mjs");
  const child = spawn(process.execPath, ["--import", hooks, join(root, "test/dataset/load-program.mjs"), seed, store, stopAt], {
    cwd: root, env: { ...process.env, NODE_OPTIONS: "" }, stdio: ["ignore", "pipe", "ignore"],
  });
  const told: Told[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const one = JSON.parse(line) as Told;
    told.push(one);
    if (one.statement === stopAt) child.kill("SIGKILL");
  }
  return told;
}

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

    const told = await loadElsewhere(next, path, stopAt);

    expect(told.at(-1)).toMatchObject({ statement: stopAt });
    expect(await dumpOf(path)).toEqual(before);
  });

  it("is made good by the next load", async () => {
    const { path } = await aStoreFile(aFolder(), aDataset());
    const next = aDataset().with("instruments/new.yaml", instruments(100, "New"));

    await loadElsewhere(next.write(), path, "load.writeMeta");
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
