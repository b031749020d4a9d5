import type { Driver, Session, SessionConfig } from "neo4j-driver";
import { StoreUnavailable } from "../../errors.js";

/**
 * The connections of one driver. A driver that is closed forgets whom it owes an answer: dropped by this, whatever is
 * still waiting fails instead.
 */
export class BoltConnections {
  private readonly waiting = new Set<(fault: Error) => void>();
  private heardAt = performance.now();

  constructor(private readonly driver: Driver) {}

  /** Does some work in a session of its own, which the work closes; throws StoreUnavailable when the connections are dropped meanwhile. */
  async use<T>(config: SessionConfig, work: (session: Session) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.add(reject);
      work(this.driver.session(config)).then(resolve, reject).finally(() => {
        this.waiting.delete(reject);
        this.heardAt = performance.now();
      });
    });
  }

  /** How long ago any work ended, well or badly. */
  get silentMs(): number {
    return performance.now() - this.heardAt;
  }

  /** For connections that have fallen silent. */
  drop(): void {
    this.driver.close().catch(() => undefined);
    for (const fail of this.waiting) fail(new StoreUnavailable("The store has stopped answering; try again later."));
    this.waiting.clear();
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}
