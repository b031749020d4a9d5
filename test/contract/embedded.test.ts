import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openEmbedded } from "../../src/store/engines/embedded.js";
import { describeGraphStore } from "./graph-store.contract.js";

const folder = mkdtempSync(path.join(tmpdir(), "palermo-contract-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const openBackup = (copy: string) => openEmbedded({ path: copy });

describeGraphStore("embedded, in memory, rows in random order", { open: () => openEmbedded({ shuffleUnordered: true }), openBackup });
describeGraphStore("embedded, on a file", { open: () => openEmbedded({ path: path.join(folder, `${randomUUID()}.db`) }), openBackup });
