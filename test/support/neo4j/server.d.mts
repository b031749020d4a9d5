/** How a Neo4j is reached. The database may be emptied at any time. */
export interface Neo4j {
  /** bolt://host:port; neo4j:// leads there too. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** As the server names itself, such as 5.26.25. */
  readonly version: string;
}

/** A server process of the caller's own. It ends with the process that started it, however that ends. */
export interface Neo4jServer extends Neo4j {
  readonly port: number;
  readonly home: string;
  readonly pid: number;
  /** Resolves when the process is gone. SIGTERM stops it cleanly, SIGKILL as a power cut would. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Holds the process: connections stay open and nothing answers. */
  pause(): Promise<void>;
  resume(): Promise<void>;
}

export interface Neo4jOptions {
  /** Left out, NEO4J_VERSION chooses. */
  readonly version?: string;
  /** Left out, any free one. */
  readonly port?: number;
  /** Folder of its files; made when missing, kept at the end. Left out, a temporary one that goes with the server. */
  readonly home?: string;
  /** Asked for by a home that is new; a home with a past keeps its own. */
  readonly password?: string;
  readonly heapMb?: number;
  /** Further lines of neo4j.conf, such as { "db.lock.acquisition.timeout": "2s" }. */
  readonly settings?: Readonly<Record<string, string | number | boolean>>;
  /** Instead of those that make it start quickly; none for a measurement, which wants the best code. */
  readonly jvmOptions?: readonly string[];
}

/**
 * Starts a server. With the home and port of one that was stopped, that one comes back with its data.
 * Rejects with what is missing (a JDK, Maven) or with why the server did not come up.
 */
export function startNeo4j(options?: Neo4jOptions): Promise<Neo4jServer>;
