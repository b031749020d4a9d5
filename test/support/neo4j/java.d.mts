/** A JDK and its major version. */
export interface Jdk {
  readonly home: string;
  readonly major: number;
  /** Tells one build from another. */
  readonly build: string;
}

/** The JDK nearest to the Java that is needed, and not older. Throws what was looked at when there is none. */
export function findJdk(needed: number, environment?: Readonly<Record<string, string | undefined>>, usualFolder?: string): Jdk;
