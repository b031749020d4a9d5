import type { OnProgress } from "./read.js";

const WIDTH = 24;

/** A bar that redraws its line on a terminal; elsewhere nothing, since logs do not redraw. */
export function progressBar(out: { readonly isTTY?: boolean; write(text: string): unknown }): OnProgress {
  if (!out.isTTY) return () => undefined;
  return (step, done, total) => {
    const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
    const ends = done >= total ? "\n" : "";
    out.write(`\r${step.padEnd(6)} [${"#".repeat(filled)}${" ".repeat(WIDTH - filled)}] ${done}/${total}\x1b[K${ends}`);
  };
}
