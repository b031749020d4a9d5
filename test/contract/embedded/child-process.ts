import { spawn, type ChildProcessByStdio, type SpawnOptions } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import path from "node:path";

type Event = Readonly<Record<string, unknown>>;

const folder = path.resolve("test/contract/embedded");

/** A process of its own that works on a store, and what it told. */
export class Child {
  readonly events: Event[] = [];
  private readonly process: ChildProcessByStdio<Writable, Readable, null>;
  private readonly exited: Promise<void>;
  private heard: () => void = () => undefined;
  private hasEnded = false;

  constructor(what: "hold" | "write" | "open" | "hang" | "panic" | "fill", store: string, name = "", options: SpawnOptions = {}) {
    const program = ["--disable-warning=ExperimentalWarning", "--import", path.join(folder, "typescript.mjs"), path.join(folder, "store-program.mjs"), what, store, name];
    this.process = spawn(process.execPath, program, { ...options, env: { ...process.env, NODE_OPTIONS: "" }, stdio: ["pipe", "pipe", what === "panic" ? "ignore" : "inherit"] });
    const lines = createInterface({ input: this.process.stdout });
    lines.on("line", (line) => {
      this.events.push(JSON.parse(line) as Event);
      this.heard();
    });
    this.exited = new Promise((resolve) => lines.on("close", () => {
      this.hasEnded = true;
      this.heard();
      resolve();
    }));
  }

  /** The first event that answers to the question; undefined when the child ended without. */
  async told(question: (event: Event) => boolean): Promise<Event | undefined> {
    for (;;) {
      const event = this.events.find(question);
      if (event || this.hasEnded) return event;
      await new Promise<void>((resolve) => (this.heard = resolve));
    }
  }

  /** All that it told until it ended by itself. */
  async all(): Promise<readonly Event[]> {
    await this.exited;
    return this.events;
  }

  /** Without warning, as the system does when memory is short. */
  async kill(): Promise<void> {
    this.process.kill("SIGKILL");
    await this.exited;
  }

  async finish(): Promise<void> {
    this.process.stdin.end();
    await this.exited;
  }
}
