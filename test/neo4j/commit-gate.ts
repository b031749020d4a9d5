import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** A COMMIT as Bolt writes it: a chunk of two bytes, and the end of the message. */
export const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

export interface CommitGate {
  /** The address to reach the server through the gate. */
  readonly uri: string;
  close(): void;
}

/**
 * Stands between a writing process and the server. When the transaction that holds the lock of the graph is to be
 * committed, the gate keeps the commit back (`before`), or lets it pass and keeps the answer back (`after`), and tells.
 */
export async function aCommitGate(uri: string, keepsBack: "before" | "after", tell: () => void): Promise<CommitGate> {
  const { hostname, port } = new URL(uri);
  const sockets: Socket[] = [];
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    sockets.push(client, upstream);
    let [holdsLock, isCommitting] = [false, false];
    client.on("data", (sent) => {
      holdsLock ||= sent.includes("/* commit.lock */");
      isCommitting ||= holdsLock && sent.includes(COMMIT);
      if (isCommitting && keepsBack === "before") tell();
      else upstream.write(sent);
    });
    upstream.on("data", (answered) => {
      if (isCommitting && keepsBack === "after") tell();
      else client.write(answered);
    });
    client.on("close", () => upstream.destroy()).on("error", () => undefined);
    upstream.on("close", () => client.destroy()).on("error", () => undefined);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
