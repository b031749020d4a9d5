/** A statement that the engine refused or broke on. Not for clients: `cause` holds the engine's own words. */
export class StatementFailed extends Error {
  constructor(statementName: string, cause: unknown) {
    super(`The statement "${statementName}" failed.`, { cause });
    this.name = "StatementFailed";
  }
}
