import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fillOnce } from "../../support/neo4j/fill-once.mjs";

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), "palermo-fill-"));
  folder = path.join(parent, "deep", "lib");
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const write = (text: string) => (into: string): void => writeFileSync(path.join(into, "jar"), text);
const siblings = (): string[] => readdirSync(path.dirname(folder));

describe("a folder shared by all runs", () => {
  it("is filled once", async () => {
    await fillOnce(folder, write("first"));
    await fillOnce(folder, write("second"));

    expect(readFileSync(path.join(folder, "jar"), "utf8")).toBe("first");
  });

  it("is not there before it is full, and whole after two runs at once", async () => {
    let meet: () => void = () => undefined;
    const bothAtWork = new Promise<void>((resolve) => (meet = resolve));
    const first = async (into: string): Promise<void> => {
      await bothAtWork;
      write("whole")(into);
    };
    const second = async (into: string): Promise<void> => {
      expect(existsSync(folder)).toBe(false);
      meet();
      await first(into);
    };

    await Promise.all([fillOnce(folder, first), fillOnce(folder, second)]);

    expect(readFileSync(path.join(folder, "jar"), "utf8")).toBe("whole");
    expect(siblings()).toEqual(["lib"]);
  });

  it("is not there after a fill that failed, and the next one fills it", async () => {
    const failed = fillOnce(folder, () => Promise.reject(new Error("no network")));
    await expect(failed).rejects.toThrow("no network");
    expect(siblings()).toEqual([]);

    await fillOnce(folder, write("later"));

    expect(readFileSync(path.join(folder, "jar"), "utf8")).toBe("later");
  });

  it("rids itself of what a killed run left an hour ago, and leaves a running one alone", async () => {
    const [old, young] = [`${folder}.old.filling`, `${folder}.young.filling`];
    for (const left of [old, young]) mkdirSync(left, { recursive: true });
    utimesSync(old, 0, 0);

    await fillOnce(folder, write("new"));

    expect(siblings()).toEqual(["lib", "lib.young.filling"]);
  });
});
