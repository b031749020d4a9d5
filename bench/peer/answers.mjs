// Answers of all servers in one form: the entities, their fields and ids, level by level.

/** What the model holds once; the peer's library knows only lists. */
const single = new Set(["provision", "instrument", "process", "country", "pillar", "holder", "member"]);
/** Lists whose order nothing promises. */
const unordered = new Set(["citations", "counts", "search", "nodes"]);

const shapes = {
  // A list of nodes is all there is; ours may be of any type, and says of which.
  "many-ids": (nodes) => ({ nodes: nodes.map(({ id, title, kind, supports, provisions }) => ({ id, title, kind, supports, provisions })) }),
  counts: ({ treatyActions, instruments, counts }) => ({ counts: counts ?? treatyActions?.counts ?? instruments[0].treatyActionsByKind }),
  // Each engine has its own score, and its own order by it; ours says the type.
  search: ({ search }) => ({ search: search.map(({ id, label }) => ({ id, label })) }),
};

/** The answer to a workload as text: equal texts say the same. */
export function normalised(workload, answerText) {
  const { data, errors } = JSON.parse(answerText);
  if (errors) throw new Error(`${workload}: ${answerText.slice(0, 1_000)}`);
  return JSON.stringify(sorted((shapes[workload] ?? ((same) => same))(plain(data))), null, 1);
}

/** How many entities and other objects an answer holds. */
export const sizeOf = (normal) => (normal.match(/\{/g) ?? []).length - 1;

/** Takes connections, texts and single ends out of their wrappings. */
function plain(value, key) {
  // A place in a source that is not told is an empty text in the store.
  if (key === "locator" && value === "") return null;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return single.has(key) ? plain(value[0] ?? null) : value.map((one) => plain(one));
  const { nodes, edges, totalCount, text, ...rest } = value;
  if (text !== undefined) return text;
  const rows = edges?.map(({ node, properties, ...edge }) => plain({ ...edge, ...properties, ...node })) ?? (nodes && plain(nodes));
  if (rows) return totalCount === undefined ? rows : { totalCount, nodes: rows };
  return Object.fromEntries(Object.entries(rest).map(([name, inner]) => [name, plain(inner, name)]));
}

/** Keys in one order, and lists that have none. */
function sorted(value, key) {
  if (value === null || typeof value !== "object") return value;
  if (!Array.isArray(value)) return Object.fromEntries(Object.keys(value).sort().map((name) => [name, sorted(value[name], name)]));
  const rows = value.map((one) => sorted(one));
  return unordered.has(key) ? rows.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)) : rows;
}
