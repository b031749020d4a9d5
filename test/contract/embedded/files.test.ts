import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openEmbedded } from "../../../src/store/engines/embedded.js";
import { notes, write } from "../graph-store/engine.js";
import { Child } from "./child-process.js";

const folder = mkdtempSync(path.join(tmpdir(), "palermo-files-"));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (...parts: string[]): string => path.join(folder, ...parts);

/** A store file with notes in it, closed. */
async function aStoreFile(name: string): Promise<string> {
  const file = inFolder(name);
  const store = await openEmbedded({ path: file });
  await write(store, "UNWIND range(1, 500) AS i CREATE (:Note {id: toString(i), text: 'a text of some length, so that the file has a body'})");
  await store.close();
  return file;
}

const failureOf = (file: string): Promise<unknown> => openEmbedded({ path: file }).then((store) => store.close(), (error: unknown) => error);

describe("the embedded store and its file", () => {
  it("makes the file and every missing folder above it", async () => {
    const file = inFolder("not", "yet", "there", "graph.db");

    const store = await openEmbedded({ path: file });
    await write(store, "CREATE (:Note {id: 'a'})");
    await store.close();

    expect(existsSync(file)).toBe(true);
  });

  it("holds after closing what it held before", async () => {
    const store = await openEmbedded({ path: await aStoreFile("kept.db") });

    expect(await notes(store)).toHaveLength(500);
    await store.close();
  });

  it.each([10, 50, 90])("refuses a file cut to %i %, says how to mend it, and leaves the file as it is", async (percent) => {
    const file = await aStoreFile(`cut-${percent}.db`);
    truncateSync(file, Math.floor(readFileSync(file).length * percent / 100));
    const before = readFileSync(file);

    expect(await failureOf(file)).toMatchObject({ code: "INVALID_CONFIG", message: expect.stringMatching(/damaged or is no store file.*npm run load/) });
    expect(readFileSync(file)).toEqual(before);
  });

  it.each([
    ["a text", "id,title\nmeasure/1,Not a store\n".repeat(500)],
    ["a short text", "hello"],
    ["another database", `SQLite format 3\u0000${"\u0001".repeat(60_000)}`],
    ["nothing but zeros", "\u0000".repeat(60_000)],
    ["nothing at all", ""],
  ])("refuses a file that holds %s, and leaves it as it is", async (name, content) => {
    const file = inFolder(`${name.replaceAll(" ", "-")}.db`);
    writeFileSync(file, content);

    expect(await failureOf(file)).toMatchObject({ code: "INVALID_CONFIG", message: expect.stringContaining(file) });
    expect(readFileSync(file, "utf8")).toBe(content);
  });

  it("refuses a folder", async () => {
    mkdirSync(inFolder("folder.db"));

    expect(await failureOf(inFolder("folder.db"))).toMatchObject({ code: "INVALID_CONFIG", message: expect.stringContaining("is a folder; name a file") });
  });

  it("refuses a path below a file", async () => {
    writeFileSync(inFolder("plain.txt"), "text");

    expect(await failureOf(inFolder("plain.txt", "graph.db"))).toMatchObject({ code: "INVALID_CONFIG", message: expect.stringContaining("cannot be opened or made") });
  });

  it.each([
    ["the file may not be written", 0o444, 0o755],
    ["the folder may not be written", 0o644, 0o555],
  ])("says so when %s", async (name, fileMode, folderMode) => {
    const own = inFolder(name.replaceAll(" ", "-"));
    mkdirSync(own);
    const file = path.join(own, "graph.db");
    copyFileSync(await aStoreFile(`${name}.db`), file);
    chmodSync(file, fileMode);
    chmodSync(own, folderMode);

    // The super-user may write everything: the child is nobody.
    const reader = new Child("open", file, "", process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {});
    const told = await reader.told(() => true);
    chmodSync(own, 0o755);

    expect(told).toMatchObject({ failed: "INVALID_CONFIG", message: expect.stringContaining("may be written") });
  });

  it("refuses a backup onto a file that is there, and one that cannot be written, and goes on", async () => {
    const store = await openEmbedded({ path: await aStoreFile("source.db") });
    writeFileSync(inFolder("taken.db"), "something");

    await expect(store.backup(inFolder("taken.db"))).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(store.backup(inFolder("taken.db", "below.db"))).rejects.toMatchObject({ code: "INVALID_CONFIG" });

    expect(readFileSync(inFolder("taken.db"), "utf8")).toBe("something");
    expect(await notes(store)).toHaveLength(500);
    await store.close();
  });
});
