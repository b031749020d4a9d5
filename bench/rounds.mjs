// Rounds of requests against one server at a time, the servers in turn.
import autocannon from "autocannon";

/**
 * Measures the same requests on two servers: A B B A after a warm-up of both, so that what else the machine does
 * falls on both alike. Gives one figure per server over all its rounds.
 */
export async function compare(a, b, { bodies, connections, seconds }) {
  const rounds = new Map([[a, []], [b, []]]);
  for (const server of [a, b]) await warmUp(server, { bodies, connections, seconds });
  for (const server of [a, b, b, a]) rounds.get(server).push(await measuredRound(server, { bodies, connections, duration: seconds }));
  return [figureOf(rounds.get(a)), figureOf(rounds.get(b))];
}

export const warmUp = (server, { bodies, connections, seconds }) => fire(server, { bodies, connections, duration: Math.max(1, Math.ceil(seconds / 2)) });

/** A fixed number of requests, all bodies in turn. */
export const sendMany = (server, bodies, amount, connections) => fire(server, { bodies, connections, amount });

/** One round: the time of each request, and the CPU of the server's process meanwhile. */
export async function measuredRound(server, options) {
  const before = await server.usage();
  const fired = await fire(server, options);
  const after = await server.usage();
  return { ...fired, cpuMicros: after.cpuMicros - before.cpuMicros };
}

function fire(server, { bodies, connections, ...extent }) {
  return new Promise((resolve, reject) => {
    const latencies = [];
    const started = performance.now();
    let last = started;
    const requests = bodies.map((body) => ({ method: "POST", headers: { "content-type": "application/json" }, body }));
    // GraphQL tells its errors with status 200.
    const verifyBody = (text) => !text.includes('"errors":[');
    const instance = autocannon({ url: server.url, connections, requests, verifyBody, ...extent }, (error, result) => {
      if (error) return reject(error);
      const failed = result.errors + result.timeouts + result.non2xx + result.mismatches;
      if (failed > 0) return reject(new Error(`${failed} requests to ${server.name} failed.`));
      resolve({ latencies, seconds: (last - started) / 1_000 });
    });
    // Its own percentiles are whole milliseconds, and it ends a round at a whole second.
    instance.on("response", (_client, _status, _bytes, milliseconds) => {
      latencies.push(milliseconds);
      last = performance.now();
    });
  });
}

/** One figure over all rounds. */
export function figureOf(rounds) {
  const latencies = rounds.flatMap((round) => round.latencies).sort((x, y) => x - y);
  const sum = (of) => rounds.reduce((total, round) => total + of(round), 0);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
  return {
    requests: latencies.length,
    p50: at(0.5),
    p99: at(0.99),
    perSecond: latencies.length / sum((round) => round.seconds),
    cpu: sum((round) => round.cpuMicros) / latencies.length,
  };
}
