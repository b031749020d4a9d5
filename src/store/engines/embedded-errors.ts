import { AppError, Conflict, InvalidConfig, StoreUnavailable } from "../../errors.js";
import { StatementFailed } from "./statement-failed.js";

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const statusOf = (error: unknown): string | undefined => (error as { gqlStatus?: string } | null)?.gqlStatus;
const isDiskFull = (text: string): boolean => /GRAFEO-T009|No space left/.test(text);

/** Two writers met: the same work may succeed when tried again. A full disk has the same status and may not. */
export const isWriteConflict = (error: unknown): boolean => {
  const text = textOf(error);
  return !isDiskFull(text) && (statusOf(error) === "40000" || text.includes("GRAFEO-T001"));
};

/** The engine's error as one of ours; the engine's words stay in `cause`. */
export function statementFailure(error: unknown, statementName: string): Error {
  if (error instanceof AppError || error instanceof StatementFailed) return error;
  if (isDiskFull(textOf(error))) return new StoreUnavailable("The disk of the store is full; nothing of this write was kept. Free some space and try again.", { cause: error });
  if (isWriteConflict(error)) return new Conflict("Another write changed the same records; nothing of this write was kept. Try again.", { cause: error });
  if (textOf(error).includes("UNIQUE constraint violation")) return new Conflict("Two records would have the same id; nothing of this write was kept.", { cause: error });
  return new StatementFailed(statementName, error);
}

/** Why a store file did not open, and what to do. */
export function openFailure(error: unknown, path: string): AppError {
  const text = textOf(error);
  if (text.includes("cannot be locked")) {
    return new Conflict(`The store ${path} is open already, in this process or in another; close it there, or set STORE_PATH to a file of its own.`, { cause: error });
  }
  const fault = /GRAFEO-S00|damaged|GRAFEO-X002|checksum/.test(text)
    ? `The store ${path} is damaged or is no store file. Move it away (with ${path}.wal, if there is one); \`npm run load\` makes a new one from the dataset.`
    : text.includes("it is not a database file")
      ? `The store ${path} is a folder; name a file.`
      : `The store ${path} cannot be opened or made: check that its folder exists or can be made, and may be written.`;
  return withCause(new InvalidConfig([fault]), error);
}

export const backupFailure = (error: unknown, target: string): AppError =>
  withCause(new InvalidConfig([`The backup ${target} could not be written: check that its folder may be written and has room.`]), error);

/** What was committed stands in the log beside the file: only the tidying up was not done. */
export const closeFailure = (error: unknown): AppError => new StoreUnavailable(
  `The store could not be closed tidily${isDiskFull(textOf(error)) ? ": its disk is full" : ""}. Nothing that was committed is lost; keep the .wal folder beside the file until the store has been opened again.`,
  { cause: error },
);

/** The engine comes as compiled code for some platforms only. */
export const engineMissing = (error: unknown): AppError => withCause(
  new InvalidConfig([`The embedded engine has no build for ${process.platform}-${process.arch} here (on Linux it needs glibc 2.34 or later). On a supported platform, run \`npm install\` again: the compiled part comes as a package of its own. On Alpine, use a Debian or Ubuntu image.`]),
  error,
);

function withCause<E extends Error>(made: E, cause: unknown): E {
  made.cause = cause;
  return made;
}
