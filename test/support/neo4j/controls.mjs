import { spawn } from "node:child_process";
import { once } from "node:events";

const LONGEST_STOP_MS = 30_000;

/** Stops, holds and resumes a server process. */
export function controlsOf(child, exited, discardHome) {
  let guard;

  const resume = async () => {
    if (!guard) return;
    const over = once(guard, "exit");
    guard.ref();
    guard.stdin.end();
    guard = undefined;
    await over;
  };

  const pause = async () => {
    if (guard) return;
    guard = guardOf(child.pid);
    // It says when the server stands still, or ends because there is none.
    await Promise.race([once(guard.stdout, "data"), once(guard, "exit")]);
    letGo(guard);
  };

  /** Gives the signal that ended it; null when it came to its end by itself. */
  const stop = async (signal = "SIGTERM", longestMs = LONGEST_STOP_MS) => {
    // Without this, a process that has nothing else to wait for would end before the server does.
    child.ref();
    // A held process takes no signal but SIGKILL before it goes on.
    if (signal === "SIGKILL") child.kill(signal);
    await resume();
    child.kill(signal);
    const impatience = setTimeout(() => child.kill("SIGKILL"), longestMs);
    const [, endedBy] = await exited;
    clearTimeout(impatience);
    discardHome();
    return endedBy;
  };

  return { stop, pause, resume };
}

/**
 * Holds a process until its own standard input ends: on `resume`, and when this process dies. A server that was held
 * for ever would not notice that nobody needs it any more.
 */
function guardOf(pid) {
  const script = 'kill -STOP "$1" || exit; echo held; cat; kill -CONT "$1"';
  return spawn("sh", ["-c", script, "sh", String(pid)], { stdio: ["pipe", "pipe", "ignore"] });
}

/** From here on the child neither keeps this process alive nor outlives it: its standard input ends with us. */
export function letGo(child) {
  for (const one of [child, child.stdin, child.stdout, child.stderr]) one?.unref();
}
