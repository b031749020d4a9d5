// All servers in turn, A B C D E E D C B A, so that what else the machine does falls on all alike.
import { figureOf, measuredRound, warmUp } from "../rounds.mjs";
import { competitors } from "./servers.mjs";

/** Everything once: otherwise what comes first would pay for what V8 and the database's Java compile on the way. */
export async function warmAll(servers, workloads, seconds) {
  for (const { requests } of workloads) for (const { name, speaks } of competitors) await warmUp(servers[name], { bodies: bodiesIn(requests, speaks), connections: 16, seconds });
}

/** Each server's figure over all its rounds, and the figures of single rounds: those of one number lie close in time. */
export async function measureInTurn(servers, neo4j, { requests, connections, seconds, turns }) {
  const rounds = Object.fromEntries(competitors.map(({ name }) => [name, []]));
  const amounts = {};
  for (const { name, speaks } of competitors) {
    const { latencies, seconds: took } = await warmUp(servers[name], { bodies: bodiesIn(requests, speaks), connections, seconds });
    // A number of requests instead of a time: what is cut off in the middle would cost CPU and count for nothing.
    amounts[name] = Math.max(connections, Math.round((latencies.length / took) * seconds));
  }
  const order = Array.from({ length: turns }, () => [...competitors, ...[...competitors].reverse()]).flat();
  for (const { name, speaks, onNeo4j } of order) {
    const before = await neo4j.cpuMicros();
    const round = await measuredRound(servers[name], { bodies: bodiesIn(requests, speaks), connections, amount: amounts[name] });
    const database = (await neo4j.cpuMicros()) - before;
    // While the others are measured Neo4j does nothing for them.
    rounds[name].push({ ...round, neo4jMicros: onNeo4j ? database : 0 });
  }
  return Object.fromEntries(Object.entries(rounds).map(([name, own]) => [name, { ...whole(own), rounds: own.map((round) => whole([round])) }]));
}

const bodiesIn = (requests, speaks) => requests.map((request) => request[speaks]);

/** With CPU in microseconds per request: of the server's process, of Neo4j's, and of both. */
function whole(rounds) {
  const { cpu, ...figure } = figureOf(rounds);
  const neo4jCpu = rounds.reduce((sum, { neo4jMicros }) => sum + neo4jMicros, 0) / figure.requests;
  return { ...figure, nodeCpu: cpu, neo4jCpu, cpu: cpu + neo4jCpu };
}
