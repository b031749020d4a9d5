import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const MARKER = ".complete";
const ENDING = ".filling";
const ABANDONED_AFTER_MS = 3_600_000;

export const isComplete = (folder) => existsSync(path.join(folder, MARKER));

/** Fills a folder that is shared by all runs, or finds it filled. Two runs at once and interrupted ones leave nothing half. */
export async function fillOnce(folder, fill) {
  if (isComplete(folder)) return;
  mkdirSync(path.dirname(folder), { recursive: true });
  removeAbandoned(folder);
  const filling = `${folder}.${randomUUID()}${ENDING}`;
  mkdirSync(filling);
  try {
    await fill(filling);
    writeFileSync(path.join(filling, MARKER), "");
    put(filling, folder);
  } finally {
    rmSync(filling, { recursive: true, force: true });
  }
}

function put(filling, folder) {
  try {
    renameSync(filling, folder);
  } catch (error) {
    // Another run was quicker; its folder is as good.
    if (!isComplete(folder)) throw error;
  }
}

function removeAbandoned(folder) {
  for (const name of readdirSync(path.dirname(folder))) {
    const sibling = path.join(path.dirname(folder), name);
    const isAbandoned = name.endsWith(ENDING) && Date.now() - statSync(sibling).mtimeMs > ABANDONED_AFTER_MS;
    if (isAbandoned) rmSync(sibling, { recursive: true, force: true });
  }
}
