import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Neo4j } from "../../support/neo4j/server.mjs";

/** Stands between a client and the server and does to their connections what networks do. */
export interface Relay {
  /** The server, as it is reached through the relay. */
  readonly neo4j: Neo4j;
  /** Ends all present connections. */
  cut(): void;
  /** Present connections stay open and carry nothing any more; new ones do. */
  silence(): void;
  /** How many of those are still open. */
  readonly silenced: number;
  /** Carries everything so much later. */
  slowDown(milliseconds: number): void;
  /** Takes no new connections. */
  shut(): Promise<void>;
  /** Takes them again. */
  open(): Promise<void>;
  /** Does something once, when a client has sent these bytes and they were passed on. */
  whenSent(bytes: string | Buffer, act: () => void): void;
  close(): void;
}

export async function aRelay(neo4j: Neo4j): Promise<Relay> {
  const { hostname, port } = new URL(neo4j.uri);
  const carrying = new Set<Socket>();
  const silenced = new Set<Socket>();
  let delayMs = 0;
  let awaited: { readonly bytes: string | Buffer; act(): void } | undefined;

  const carry = (from: Socket, to: Socket): void => {
    carrying.add(from);
    // One after the other: what was sent later must not arrive sooner when the delay ends.
    let passed = Promise.resolve();
    const pass = async (bytes: Buffer, due: number): Promise<void> => {
      const leftMs = due - performance.now();
      if (leftMs > 0) await sleep(leftMs);
      if (carrying.has(from)) to.write(bytes);
    };
    from.on("data", (bytes) => {
      const due = performance.now() + delayMs;
      passed = passed.then(() => pass(bytes, due));
    });
    from.on("error", () => undefined).on("close", () => {
      carrying.delete(from);
      silenced.delete(from);
      to.destroy();
    });
  };
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    carry(client, upstream);
    carry(upstream, client);
    client.on("data", (sent) => {
      if (!awaited || !sent.includes(awaited.bytes)) return;
      const { act } = awaited;
      awaited = undefined;
      setImmediate(act);
    });
  });
  const cut = (): void => [...carrying, ...silenced].forEach((socket) => socket.destroy());
  const listen = async (at: number): Promise<void> => {
    server.listen(at, "127.0.0.1");
    await once(server, "listening");
  };
  await listen(0);
  const { port: own } = server.address() as AddressInfo;
  return {
    neo4j: { ...neo4j, uri: `bolt://127.0.0.1:${own}` },
    cut,
    silence: () => {
      for (const socket of carrying) silenced.add(socket);
      carrying.clear();
    },
    get silenced() {
      return silenced.size / 2;
    },
    slowDown: (milliseconds) => void (delayMs = milliseconds),
    shut: async () => void server.close(),
    open: () => listen(own),
    whenSent: (bytes, act) => void (awaited = { bytes, act }),
    close: () => {
      server.close();
      cut();
    },
  };
}
