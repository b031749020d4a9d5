import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { aFolder } from "./app.js";

/** The browser of this machine, if there is one. */
export const chromium: string | undefined = ["chromium", "chromium-browser", "google-chrome"].find((name) => spawnSync(name, ["--version"]).status === 0);

interface Seen {
  /** The words of the page after its scripts had run. */
  readonly words: string;
  /** Classes of its elements. */
  readonly classes: ReadonlySet<string>;
  /** Addresses that the page itself asked for; those of the browser's own services are left out. */
  readonly requests: readonly { readonly method: string; readonly url: string }[];
}

interface NetEvent {
  readonly params?: { readonly url?: string; readonly initiator?: string; readonly method?: string };
}

/** Opens an address without a window. */
export function open(address: string): Seen {
  const folder = aFolder();
  const log = path.join(folder, "net.json");
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking", "--virtual-time-budget=20000"];
  const { stdout } = spawnSync(chromium!, [...flags, `--user-data-dir=${folder}`, `--log-net-log=${log}`, "--dump-dom", address], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024, timeout: 60_000 });
  const { events } = JSON.parse(readFileSync(log, "utf8")) as { readonly events: readonly NetEvent[] };
  const requests = events.flatMap(({ params }) => (params?.url && params.initiator?.startsWith("http") ? [{ method: params.method ?? "", url: params.url }] : []));
  // The page carries nine megabytes of its own code, which holds every word one may look for.
  const shown = stdout.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "");
  const words = shown.replace(/<[^>]*>/g, "").replaceAll("&nbsp;", " ");
  return { words, classes: new Set([...shown.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names!.split(" "))), requests };
}
