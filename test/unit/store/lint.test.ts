import { lint, ruleNames } from "../../../src/store/cypher/lint.js";

const bad: Readonly<Record<string, readonly string[]>> = {
  "label expression": ["MATCH (n:Tool|Project) RETURN n.id AS id", "MATCH (n:Tool&Entity) RETURN n.id AS id", "MATCH (n:!Tool) RETURN n.id AS id", "MATCH (a)-[e:!CITES]->(b) RETURN a.id AS id", "CREATE (n:$($label))"],
  "WHERE inside a node pattern": ["MATCH (n:Tool WHERE n.year = 2000) RETURN n.id AS id"],
  "unsupported clause": [
    "RETURN COLLECT { MATCH (n:Tool) RETURN n.id } AS ids", "MATCH (n:Tool) OPTIONAL CALL (n) { MATCH (n)-[:USES]->(m) RETURN m.id AS m } RETURN m AS m", "CALL (n) { SET n.x = 1 } IN TRANSACTIONS",
    "MATCH p = SHORTEST 1 (a)-[:USES]-(b) RETURN length(p) AS length", "MATCH p = ALL SHORTEST (a)-[:USES]-(b) RETURN length(p) AS length", "RETURN $x IS :: STRING AS is", "LOAD CSV FROM 'x' AS row RETURN row AS row",
    "RETURN apoc.text.clean('x') AS x", "MATCH (n:Tool) USING INDEX n:Tool(id) RETURN n.id AS id", "CYPHER 5 MATCH (n:Tool) RETURN n.id AS id", "MATCH (n:Tool) FILTER n.year > 2000 RETURN n.id AS id",
    "SHOW INDEXES", "CALL db.labels()", "CALL dbms.components()",
  ],
  "quantified path": ["MATCH ((a)-[:USES]->(b)){1,3} RETURN a.id AS id", "MATCH (a)-[:USES]->{1,3}(b) RETURN b.id AS id", "MATCH (a)-[:USES]->+(b) RETURN b.id AS id"],
  "double bar": ["RETURN $a || $b AS text"],
  "function of one engine": ["RETURN randomUUID() AS id", "RETURN isEmpty($list) AS is", "RETURN toIntegerOrNull($x) AS x", "RETURN valueType($x) AS x", "RETURN percentileCont(n.x, $p) AS x", "RETURN round(n.x, 2) AS x", "RETURN point({x: 1, y: 2}) AS p"],
  "temporal value": ["RETURN date('2000-11-15') AS day", "RETURN datetime() AS now", "RETURN duration.between($a, $b) AS span", "RETURN date.truncate('year', $a) AS year"],
  "internal id or exists()": ["MATCH (n:Tool) RETURN id(n) AS id", "MATCH (n:Tool) RETURN elementId(n) AS id", "MATCH (n:Tool) WHERE exists(n.year) RETURN n.id AS id"],
  "computed SKIP or LIMIT": ["MATCH (n:Tool) RETURN n.id AS id LIMIT $first + 1", "MATCH (n:Tool) RETURN n.id AS id LIMIT toInteger($first)", "MATCH (n:Tool) RETURN n.id AS id SKIP $page * 10 LIMIT 10"],
  "use of an aggregate in place": ["MATCH (n:Tool) RETURN collect(n.id)[0..3] AS ids", "MATCH (n:Tool) RETURN [x IN collect(n.id) | x] AS ids", "MATCH (n:Tool) RETURN {total: count(n)} AS totals"],
  "RETURN or WITH in EXISTS or COUNT": ["MATCH (n:Tool) WHERE EXISTS { MATCH (n)-[:USES]->(m) RETURN m } RETURN n.id AS id", "MATCH (n:Tool) RETURN COUNT { MATCH (n)-[:USES]->(m) WITH m RETURN m } AS total"],
  "copy of a node": ["MATCH (a:Tool) MATCH (b:Tool) SET b = a", "MATCH (a:Tool) MATCH (b:Tool) SET b = a RETURN b.id AS id"],
  "parameter as properties of a pattern": ["CREATE (n:Tool $properties)", "MATCH (n:Tool) SET n[$key] = 1"],
  "nested parameter as key": ["MATCH (n:Tool {id: $input.id}) RETURN n.id AS id"],
  "two hops in one pattern": ["MATCH (a:Tool)-[:USES]->(b)-[:USES]->(c) RETURN c.id AS id", "MATCH (a:Tool)<-[e:USES]-(b)<-[:OF]-(c) RETURN c.id AS id", "MATCH (a)-->(b)-->(c) RETURN c.id AS id"],
  "unbounded path": ["MATCH (a:Tool)-[:USES*]->(b) RETURN b.id AS id", "MATCH (a:Tool)-[:USES*1..]->(b) RETURN b.id AS id"],
  "projection of an optional node": ["MATCH (p:Tool) OPTIONAL MATCH (p)<-[:USES]-(m) RETURN collect(m {.id}) AS ms", "OPTIONAL MATCH (n:Tool) RETURN n{.id} AS n"],
  "pattern comprehension that nests or keeps a path": ["MATCH (n:Tool) RETURN [p = (n)-[:USES]->(m) | length(p)] AS lengths", "MATCH (n:Tool) RETURN [(n)-[:USES]->(m) | m {.id, of: [(m)-[:OF]->(o) | o.id]}] AS ms"],
  "path of a single node": ["MATCH p = (n:Tool) RETURN length(p) AS length"],
  "negative slice": ["RETURN $list[-2..] AS last", "RETURN $list[0..-1] AS most"],
  "sum without coalesce": ["MATCH (n:Tool) RETURN sum(n.amount) AS total"],
  "extended CASE": ["RETURN CASE $x WHEN < 5 THEN 'few' END AS x", "RETURN CASE $x WHEN 1, 2 THEN 'few' END AS x"],
  "list plus element": ["MATCH (n:Tool) SET n.tags = [1, 2] + $tag", "RETURN 1 + [2] AS list", "MATCH p = (a)-[:USES*1..2]->(b) RETURN a + nodes(p) AS all2"],
  "aggregate without alias": ["MATCH (n:Tool) RETURN count(n)", "MATCH (n:Tool) RETURN n.id AS id, max(n.year)"],
  "bare variable in a map projection": ["MATCH (n:Tool) WITH n, 1 AS score RETURN n{.id, score} AS n"],
  "reserved word as type or key": ["MATCH (a)-[:IN]->(b) RETURN b.id AS id", "RETURN {in: 1} AS map", "RETURN {end: $end} AS map"],
  "predicate name as variable": ["MATCH (n:Tool) WITH collect(n.id) AS all RETURN all[0..2] AS some", "MATCH (any:Tool) RETURN any.id AS id", "RETURN [none IN $list | none] AS list"],
};

const good = [
  "MATCH (n:Entity:Tool {id: $id}) RETURN n.id AS id",
  "MATCH (n:Entity) WHERE n:Tool OR n:Project RETURN n.id AS id ORDER BY id SKIP $skip LIMIT $limit",
  "UNWIND $ids AS id MATCH (n:Entity {id: id}) CALL (n) { MATCH (n)<-[e:USES]-(m:Project) RETURN collect({id: m.id, role: e.role}) AS users } RETURN n.id AS id, users",
  "MATCH (n:Tool) WHERE EXISTS { MATCH (n)<-[:USES]-(p:Project) MATCH (p)-[:IN_COUNTRY]->(:Country {id: $country}) } RETURN n.id AS id",
  "MATCH (n:Tool) RETURN COUNT { (n)<-[:USES]-(:Project) } AS total",
  "MATCH (n:Tool) WITH collect(n.id) AS ids RETURN ids[0..3] AS first",
  "MATCH (a:Entity {id: $from})-[:PART_OF*1..6]->(b:Entity) RETURN DISTINCT b.id AS id LIMIT 100",
  "MATCH (a:Entity {id: $from}) MATCH (a)-[e1:RELATED_TO]->(b) MATCH (b)-[e2:RELATED_TO]->(c) WHERE e1 <> e2 RETURN c.id AS id",
  "MATCH (n:Contribution) RETURN coalesce(sum(n.amount), 0) AS total, max(n.amount) AS most",
  "MERGE (n:GraphMeta {id: 'graph'}) SET n += $properties",
  "UNWIND $rows AS row CREATE (n:Entity:Tool) SET n = row.properties",
  "MATCH (n:Tool) RETURN CASE WHEN n.year < 2000 THEN 'old' ELSE 'new' END AS age",
  "MATCH (n:Tool {id: $id}) SET n.tags = coalesce(n.tags, []) + [$tag]",
  "MATCH (n:Tool) RETURN n{.id, .title_en, score: 1} AS tool",
  "MATCH (n:Tool) RETURN [(n)-[:USES]->(m:Tool) | m {.id, .title_fr}] AS tools",
  "MATCH (n:Tool) WHERE all(x IN n.tags WHERE x <> $tag) RETURN n.id AS id",
  "MATCH (n:Tool) WHERE n.title_en = 'A || B, or date(x)' RETURN n.id AS id",
  "/* tools.byId: MATCH (n:A|B) */ MATCH (n:Tool) RETURN n.id AS id",
];

describe("the lint of the dialect", () => {
  const cases = Object.entries(bad).flatMap(([rule, texts]) => texts.map((text) => [rule, text] as const));

  it.each(cases)("names the rule %s for: %s", (rule, text) => {
    expect(lint(text)).toContain(rule);
  });

  it.each(good)("finds nothing in: %s", (text) => {
    expect(lint(text)).toEqual([]);
  });

  it("has an example for every rule", () => {
    expect(Object.keys(bad)).toEqual(ruleNames);
  });
});
