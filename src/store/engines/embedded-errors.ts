import { AppError, Conflict, InvalidConfig, StoreUnavailable } from "../../errors.js";

/** A statement that the engine refused or broke on. Not for clients: `cause` holds the engine's own words. */
export class StatementFailed extends Error {
  constructor(statementName: string, cause: unknown) {
    super(`The statement "${statementName}" failed.`, { cause });
    this.name = "StatementFailed";
  }
}

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
  if (statusOf(error) === "G2000") return new Conflict("Two records would have the same id; nothing of this write was kept.", { cause: error });
  return new StatementFailed(statementName, error);
}

/** Why a store file did not open, and what to do. */
export function openFailure(error: unknown, path: string): AppError {
  const text = textOf(error);
  if (text.includes("cannot be locked")) {
    return new Conflict(`The store ${path} is open in another process; stop that process, or give this one a store file of its own.`, { cause: error });
  }
  const fault = /GRAFEO-S00|damaged|GRAFEO-X002|checksum/.test(text)
    ? `The store ${path} is damaged or is no store file. Move it away (with ${path}.wal, if there is one); \`npm run load\` makes a new one from the dataset.`
    : text.includes("it is not a database file")
      ? `The store ${path} is a folder; name a file.`
      : `The store ${path} cannot be opened or made: check that its folder exists or can be made, and may be written.`;
  return withCause(new InvalidConfig([fault]), error);
}

/** The engine comes as compiled code for some platforms only. */
export const engineMissing = (error: unknown): AppError => withCause(
  new InvalidConfig([`The embedded engine has no build for ${process.platform}-${process.arch} here (on Linux it needs glibc 2.34 or later). Run \`npm install\` again, or use Neo4j: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.`]),
  error,
);

function withCause<E extends Error>(made: E, cause: unknown): E {
  made.cause = cause;
  return made;
}
