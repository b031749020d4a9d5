import { LOOK } from "../store/cypher/commit.js";
import { statement, type Statement } from "../store/graph-store.js";
import { canonical } from "./canonical.js";
import type { DatedCount, Group, Level, Link, Page, PageRoot, ReadPlan, Sum } from "./plan.js";

/** Numbers the levels and links of a plan in reading order, as `render` and `join` both need. */
export function* walk(level: Level, at = { next: 1 }, parent = 0): Generator<{ readonly link: Link; readonly at: number; readonly parent: number; readonly ofEdges: Link | null }> {
  for (const link of level.links) {
    const own = at.next++;
    yield { link, at: own, parent, ofEdges: null };
    if (link.edgeSources) {
      const sources = at.next++;
      yield { link: link.edgeSources, at: sources, parent: own, ofEdges: link };
      yield* walk(link.edgeSources.level, at, sources);
    }
    yield* walk(link.level, at, own);
  }
}

export interface Rendered {
  readonly statement: Statement;
  /** The name that each parameter of the plan has in the statement. */
  readonly parameters: ReadonlyMap<string, string>;
}

/**
 * One statement that cuts before it descends and returns each level once. It looks at the state of the graph before
 * everything else and after it: a row tells by `before` and `after` whether it shows one state, and which.
 */
export function render(plan: ReadPlan): Rendered {
  const clauses = [...rootClauses(plan)];
  const columns = [...rootColumns(plan)];
  for (const { link, at, parent, ofEdges } of walk(plan.level)) {
    clauses.push(...(ofEdges ? edgeSourceClauses(ofEdges, at, parent) : linkClauses(link, at, parent)));
    columns.push(...linkColumns(link, at, ofEdges !== null));
    if (plan.accordingTo && link.page.rows && link.kind !== "citations" && link.kind !== "edgeSources") {
      clauses.push(maskClause(at, plan.accordingTo));
      columns.push(`m${at}`);
    }
  }
  const all = ["before", ...columns];
  const { text, parameters } = canonical([`${LOOK} WITH c.state AS before`, ...clauses, `WITH ${all.join(", ")}`, `${LOOK} RETURN c.state AS after, ${all.map(nameOf).join(", ")}`].join("\n"));
  return { statement: statement(plan.name, text), parameters };
}

/** The name that a column has: what follows AS, or the variable itself. */
const nameOf = (column: string): string => / AS (\w+)$/.exec(column)?.[1] ?? column;

function* rootClauses({ root, accordingTo }: ReadPlan): Generator<string> {
  if (root.by === "ids") {
    // By one source, a record that does not cite it is not there. The embedded engine scans for an EXISTS.
    const cited = accordingTo ? ` WHERE COUNT { MATCH (n)-[:CITES]->(s:Source) WHERE s.id = $${accordingTo} } > 0` : "";
    yield `CALL () { UNWIND $${root.ids} AS id MATCH (n:${root.label} {id: id})${cited} RETURN collect(n) AS l0 }`;
  } else {
    const { page } = root;
    if (page.rows) yield `CALL () { ${root.anchor ? anchoredPage(root) : indexedPage(root)} RETURN collect(n) AS l0 }`;
    if (page.totals.count) yield `CALL () { ${startOf(root)} RETURN count(n) AS t0 }`;
    if (page.totals.dated) yield `CALL () { ${startOf(root)} WITH ${datedText("n", page.totals.dated)} AS certain, count(n) AS total RETURN [certain, total] AS d0 }`;
    for (const [index, group] of page.totals.groups.entries()) yield `CALL () { ${startOf(root)} ${groupText("n", null, group)} AS g0_${index} }`;
    for (const [index, sum] of page.totals.sums.entries()) yield `CALL () { ${startOf(root)} ${sumText("n", null, sum)} AS s0_${index} }`;
  }
  if (accordingTo && (root.by === "ids" || root.page.rows)) yield maskClause(0, accordingTo);
}

const startOf = (root: PageRoot, after: readonly string[] = []): string => {
  const where = [root.where, ...eitherOf(after)].filter(Boolean).join(" AND ");
  return `${root.anchor ? `${root.anchor} WITH DISTINCT n` : `MATCH (n:${root.label})`}${where ? ` WHERE ${where}` : ""}`;
};

const eitherOf = (conditions: readonly string[]): readonly string[] => (conditions.length === 0 ? [] : [`(${conditions.map((one) => `(${one})`).join(" OR ")})`]);
const limitText = ({ cut }: Page): string => (cut ? ` LIMIT $${cut}` : "");

/** The rows that named records lead to are few: they are sorted. */
const anchoredPage = (root: PageRoot): string => `${startOf(root, root.page.after)} WITH n ORDER BY ${orderText(root.page, (column) => `n.${column}`)}${limitText(root.page)}`;

/**
 * A page of a type is cut from the index that holds its order, and only then looked up. That Neo4j sees this needs a
 * condition on each column of the order, though every record has them; after a cursor, a reading of its own for each
 * way to lie after it, since an OR loses the order. That the embedded engine keeps only the rows of the page needs
 * what is sorted by to be returned.
 */
function indexedPage({ label, where, page }: PageRoot): string {
  const columns = page.order.map(({ column }) => column);
  const aliasOf = (column: string): string => (column === "id" ? "id" : `k${columns.indexOf(column)}`);
  const returned = columns.map((column) => `n.${column} AS ${aliasOf(column)}`).join(", ");
  const conditions = [...columns.map((column) => `n.${column} IS NOT NULL`), ...(where ? [where] : [])];
  const read = (after: readonly string[]): string =>
    `MATCH (n:${label}) WHERE ${[...conditions, ...after].join(" AND ")} RETURN ${returned} ORDER BY ${orderText(page, (column) => `n.${column}`)}${limitText(page)}`;
  const lookUp = `MATCH (n:${label} {id: id})`;
  if (page.after.length === 0) return `CALL () { ${read([])} } ${lookUp}`;
  const cut = `WITH ${columns.map(aliasOf).join(", ")} ORDER BY ${orderText(page, aliasOf)}${limitText(page)}`;
  return `CALL () { ${page.after.map((one) => read([one])).join(" UNION ALL ")} } ${cut} ${lookUp}`;
}

function rootColumns({ root, level, accordingTo }: ReadPlan): string[] {
  const wanted = root.by === "ids" || root.page.rows;
  return [
    ...(wanted ? [`${nodesText("l0", level)} AS c0`] : []),
    ...(root.by === "page" ? totalColumns(root.page, 0) : []),
    ...(wanted && accordingTo ? ["m0"] : []),
  ];
}

const nodesText = (list: string, level: Level): string => `[x IN ${list} | [${["x.id", ...(level.types.length === 1 ? [] : ["x.type"]), ...level.columns.map((column) => `x.${column}`)].join(", ")}]]`;

function* linkClauses(link: Link, at: number, parent: number): Generator<string> {
  const { page } = link;
  const parents = `UNWIND l${parent} AS a${link.onTypes ? ` WITH a WHERE ${link.onTypes.map((type) => `a:${type}`).join(" OR ")}` : ""}`;
  const match = (after: readonly string[] = []): string => {
    const where = [link.where, ...eitherOf(after)].filter(Boolean).join(" AND ");
    return `MATCH ${link.pattern}${where ? ` WHERE ${where}` : ""}`;
  };
  if (page.rows) {
    const rows = page.cut
      ? `CALL (a) { ${match(page.after)} RETURN b, e ORDER BY ${orderText(page, (column) => `b.${column}`)} LIMIT $${page.cut} }`
      : match(page.after);
    yield `CALL (l${parent}) { ${parents} ${rows} RETURN collect([${["a.id", "b.id", ...link.edgeColumns.map((column) => `e.${column}`)].join(", ")}]) AS e${at}, collect(DISTINCT b) AS l${at} }`;
  }
  if (page.totals.count) {
    yield `CALL (l${parent}) { ${parents} RETURN collect([a.id, COUNT { ${match()} }]) AS t${at} }`;
  }
  if (page.totals.dated) {
    yield `CALL (l${parent}) { ${parents} ${match()} WITH a.id AS aid, ${datedText("b", page.totals.dated)} AS certain, count(b) AS total RETURN collect([aid, certain, total]) AS d${at} }`;
  }
  for (const [index, group] of page.totals.groups.entries()) yield `CALL (l${parent}) { ${parents} ${match()} ${groupText("b", "a", group)} AS g${at}_${index} }`;
  for (const [index, sum] of page.totals.sums.entries()) yield `CALL (l${parent}) { ${parents} ${match()} ${sumText("b", "a", sum)} AS s${at}_${index} }`;
}

/** The ends of a link come before its columns in each row. */
export const ENDS = 2;

function* edgeSourceClauses(cited: Link, at: number, parent: number): Generator<string> {
  yield `CALL (e${parent}) { UNWIND e${parent} AS row UNWIND row[${cited.edgeColumns.indexOf("sourceIds") + ENDS}] AS sid WITH DISTINCT sid MATCH (b:Source {id: sid}) RETURN collect(b) AS l${at} }`;
}

function linkColumns(link: Link, at: number, ofEdges: boolean): string[] {
  if (ofEdges) return [`${nodesText(`l${at}`, link.level)} AS c${at}`];
  return [...(link.page.rows ? [`e${at}`, `${nodesText(`l${at}`, link.level)} AS c${at}`] : []), ...totalColumns(link.page, at)];
}

const totalColumns = (page: Page, at: number): string[] => [
  ...(page.totals.count ? [`t${at}`] : []),
  ...(page.totals.dated ? [`d${at}`] : []),
  ...page.totals.groups.map((_, index) => `g${at}_${index}`),
  ...page.totals.sums.map((_, index) => `s${at}_${index}`),
];

/** Which fields of the level's nodes rest on the one source: the citations that `join` masks by. */
const maskClause = (at: number, accordingTo: string): string =>
  `CALL (l${at}) { UNWIND l${at} AS a MATCH (a)-[e:CITES]->(b:Source) RETURN collect([a.id, e.field, b.id = $${accordingTo}, e.role]) AS m${at} }`;

/** The order of a page over what stands for its columns; the role of the link comes last. */
function orderText({ order, backward, byRole }: Page, at: (column: string) => string): string {
  const keys = order.map(({ column, descending }) => ({ text: at(column), descending }));
  if (byRole) keys.push({ text: "coalesce(e.role, '')", descending: keys.at(-1)!.descending });
  return keys.map(({ text, descending }) => `${text}${descending !== backward ? " DESC" : ""}`).join(", ");
}

const datedText = (variable: string, dated: DatedCount): string => `coalesce(sum(CASE WHEN ${dated.certain.replaceAll("$row", variable)} THEN 1 ELSE 0 END), 0)`;

function groupText(variable: string, parent: string | null, group: Group): string {
  const owner = parent ? `${parent}.id AS aid, ` : "";
  const collected = (key: string): string => `RETURN collect([${parent ? "aid, " : ""}${key}, total])`;
  // Records without a value are counted under an empty text, which `join` gives as null.
  if ("column" in group.by) {
    const { column, list } = group.by;
    return list
      ? `UNWIND (CASE WHEN size(coalesce(${variable}.${column}, [])) = 0 THEN [''] ELSE ${variable}.${column} END) AS member WITH ${owner}member AS grouped, count(${variable}) AS total ${collected("grouped")}`
      : `WITH ${owner}${variable}.${column} AS grouped, count(${variable}) AS total ${collected("grouped")}`;
  }
  const pattern = group.by.pattern.replaceAll("$row", variable);
  const where = group.by.where ? ` WHERE ${group.by.where}` : "";
  return `CALL (${variable}) { MATCH ${pattern}${where} RETURN collect(DISTINCT q.id) AS ends } UNWIND (CASE WHEN size(ends) = 0 THEN [''] ELSE ends END) AS ended WITH ${owner}ended AS grouped, count(${variable}) AS total ${collected("grouped")}`;
}

/** Wholes of wholes are looked for so far up. */
const PART_DEPTH = 4;

/** A part is left out when a whole of it in the same list has an amount, which includes its own. */
function sumText(variable: string, parent: string | null, sum: Sum): string {
  const owner = parent ? `${parent}.id AS aid, ` : "";
  const by = parent ? "aid, " : "";
  const amount = `${sum.property}_amount`;
  const kept = sum.partOf ? `WHERE NOT EXISTS { MATCH (r)-[:${sum.partOf}*1..${PART_DEPTH}]->(q) WHERE q.id IN inSet AND q.${amount} IS NOT NULL }` : "";
  return `WITH ${owner}collect(DISTINCT ${variable}) AS found WITH ${by}found, [f IN found | f.id] AS inSet UNWIND found AS r WITH ${by}r, inSet ${kept} WITH ${by}r.${sum.property}_currency AS currency, coalesce(sum(r.${amount}), 0) AS amount, count(r.${amount}) AS total RETURN collect([${by}currency, amount, total])`;
}
