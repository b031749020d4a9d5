// The figures as the generated part of docs/performance.md.
import { machineText, table, times } from "../report.mjs";
import { aimsText } from "./aims.mjs";
import { ratioTo, spreadOf } from "./ratios.mjs";
import { competitors } from "./servers.mjs";

export const BEGIN = "<!-- written by npm run bench:peer -- --write -->";

export const writeReport = (figures) => [headText(figures), aimsText(figures.rows), ratioText(figures), countText(figures.counts), figuresText(figures.rows)].join("\n\n");

const headText = ({ machine, version, seconds, turns }) =>
  `${machineText(machine, seconds)} Neo4j ${version}; ${2 * turns} rounds of each server, workload and number of connections.`;

function ratioText({ rows, sizes }) {
  const cells = rows.map(({ name, title, connections, figures }) => {
    const [peer, raw, embedded] = [ratioTo(figures.ours, figures.peer), ratioTo(figures.ours, figures.raw), ratioTo(figures.embedded, figures.peer)];
    const first = connections === rows[0].connections;
    return [first ? title : "", first ? String(sizes.get(name)) : "", String(connections), times(peer.p50), times(peer.perSecond), times(peer.cpu), `**${times(peer.mean)}** (${range(peer)})`, times(raw.mean), times(embedded.mean)];
  });
  const head = ["Workload", "Objects", "Connections", "p50", "requests/s", "CPU", "ours to the peer (spread)", "ours to raw", "embedded to the peer"];
  return `Times as good as another server, above 1 is better. CPU is that of the server's process and of Neo4j's together; the mean is the geometric one of the three; the spread is that of paired rounds.\n\n${table(head, cells)}`;
}

/** Statements and hits, for ours, the peer and raw. */
export function countText(counts) {
  const columns = ["ours", "peer", "raw"];
  const head = ["Workload", ...columns.map((name) => `statements, ${name}`), ...columns.map((name) => `hits, ${name}`)];
  const cells = [...counts].map(([name, of]) => [name, ...columns.map((column) => plain(of[column].statements)), ...columns.map((column) => plain(of[column].hits))]);
  return `Statements and database hits per request, from a pass of its own with \`PROFILE\`:\n\n${table(head, cells)}`;
}

function figuresText(rows) {
  const cells = rows.flatMap(({ name, connections, figures }) =>
    competitors.map(({ name: server, onNeo4j }, index) => {
      const { p50, p99, perSecond, nodeCpu, neo4jCpu } = figures[server];
      return [index === 0 ? name : "", index === 0 ? String(connections) : "", server, times(p50), times(p99), perSecond.toFixed(0), milliseconds(nodeCpu), onNeo4j ? milliseconds(neo4jCpu) : ""];
    }));
  const head = ["Workload", "Connections", "Server", "p50 ms", "p99 ms", "Requests/s", "CPU ms per request, Node", "Neo4j"];
  return `<details><summary>The figures behind it</summary>\n\n${table(head, cells)}\n\n</details>`;
}

export const range = (ratio) => spreadOf(ratio).map(times).join("–");
const plain = (count) => (Number.isInteger(count) ? String(count) : count.toFixed(1));
const milliseconds = (micros) => (micros / 1_000).toFixed(2);
