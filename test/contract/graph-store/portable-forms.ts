import type { Params } from "../../../src/store/graph-store.js";

type Row = Readonly<Record<string, unknown>>;

/** Two tools, two projects, three countries; the second project uses nothing and the third country has no project. */
export const graph = `
  CREATE (t1:Entity:Tool {id: 'tool/1', title: 'One', tags: ['b', 'a'], year: '2000', rank: 1})
  CREATE (t2:Entity:Tool {id: 'tool/2', title: 'Two', rank: 2})
  CREATE (p1:Entity:Project {id: 'project/1', title: 'First', amount: 10, since: '2001-05'})
  CREATE (p2:Entity:Project {id: 'project/2', since: '2001'})
  CREATE (c1:Entity:Country {id: 'country/A', name: 'A'})
  CREATE (c2:Entity:Country {id: 'country/B', name: 'B'})
  CREATE (c3:Entity:Country {id: 'country/C', name: 'C'})
  CREATE (p1)-[:USES {role: 'MAIN', order: 0}]->(t1)
  CREATE (p1)-[:USES {order: 1}]->(t2)
  CREATE (t2)-[:PART_OF]->(t1)
  CREATE (p1)-[:IN_COUNTRY]->(c1)
  CREATE (p1)-[:IN_COUNTRY]->(c2)
  CREATE (p2)-[:IN_COUNTRY]->(c1)
`;

/** Forms that docs/dialect.md recommends, with the answer that every engine gives. */
export const portableReads: readonly (readonly [form: string, text: string, params: Params, expected: readonly Row[]])[] = [
  ["an empty list for a record without links", "MATCH (p:Project) CALL (p) { MATCH (p)-[:USES]->(t:Tool) RETURN collect(t{.id}) AS tools } RETURN p.id AS id, size(tools) AS tools ORDER BY id", {}, [{ id: "project/1", tools: 2 }, { id: "project/2", tools: 0 }]],
  ["a projection with null for what is missing", "MATCH (p:Project {id: $id}) RETURN p{.id, .title, kind: 'p'} AS p", { id: "project/2" }, [{ p: { id: "project/2", title: null, kind: "p" } }]],
  ["a pattern comprehension that keeps nulls in maps", "MATCH (p:Project {id: 'project/1'}) WITH [(p)-[e:USES]->(t:Tool) | {id: t.id, role: e.role}] AS uses UNWIND uses AS u RETURN u.id AS id, u.role AS role ORDER BY id", {}, [{ id: "tool/1", role: "MAIN" }, { id: "tool/2", role: null }]],
  ["a list ordered within its parent", "MATCH (p:Project {id: 'project/1'}) CALL (p) { MATCH (p)-[e:USES]->(t:Tool) WITH t, e ORDER BY e.order DESC LIMIT $cut RETURN collect(t.id) AS ids } RETURN ids", { cut: 1 }, [{ ids: ["tool/2"] }]],
  ["EXISTS with two matches", "MATCH (t:Tool) WHERE EXISTS { MATCH (t)<-[:USES]-(p:Project) MATCH (p)-[:IN_COUNTRY]->(c:Country) WHERE c.name = $name } RETURN t.id AS id ORDER BY id", { name: "B" }, [{ id: "tool/1" }, { id: "tool/2" }]],
  ["NOT EXISTS", "MATCH (c:Country) WHERE NOT EXISTS { MATCH (c)<-[:IN_COUNTRY]-(:Project) } RETURN c.id AS id", {}, [{ id: "country/C" }]],
  ["COUNT of a pattern", "MATCH (c:Country) RETURN c.id AS id, COUNT { (c)<-[:IN_COUNTRY]-(:Project) } AS total ORDER BY id", {}, [{ id: "country/A", total: 2 }, { id: "country/B", total: 1 }, { id: "country/C", total: 0 }]],
  ["distinct counts in a subquery", "MATCH (c:Country {id: 'country/A'}) CALL (c) { MATCH (c)<-[:IN_COUNTRY]-(p:Project) MATCH (p)-[:IN_COUNTRY]->(d:Country) RETURN count(DISTINCT d) AS n } RETURN n", {}, [{ n: 2 }]],
  ["a subquery without rows around it", "CALL () { MATCH (t:Tool) RETURN count(t) AS tools } CALL () { MATCH (r:Redirect) RETURN collect(r.id) AS redirects } RETURN tools, redirects", {}, [{ tools: 2, redirects: [] }]],
  ["a sum over nothing as zero", "MATCH (n:Nothing) RETURN coalesce(sum(n.amount), 0) AS total, count(n) AS n, max(n.amount) AS most, collect(n.id) AS ids", {}, [{ total: 0, n: 0, most: null, ids: [] }]],
  ["two labels by OR", "MATCH (n:Entity) WHERE n:Tool OR n:Country RETURN count(n) AS n", {}, [{ n: 5 }]],
  ["a label given as a parameter", "MATCH (n:Entity) WHERE $label IN labels(n) RETURN count(n) AS n", { label: "Project" }, [{ n: 2 }]],
  ["types of relationships by comparison", "MATCH (p:Project {id: 'project/1'})-[e]->(n:Entity) WHERE type(e) <> 'USES' RETURN n.id AS id ORDER BY id", {}, [{ id: "country/A" }, { id: "country/B" }]],
  ["several types in one pattern", "MATCH (p:Project {id: 'project/1'})-[e:USES|IN_COUNTRY]->(n:Entity) RETURN count(n) AS n", {}, [{ n: 4 }]],
  ["nulls last when rising, first when falling", "MATCH (p:Project) RETURN p.title AS title ORDER BY title", {}, [{ title: "First" }, { title: null }]],
  ["nulls first when falling", "MATCH (p:Project) RETURN p.title AS title ORDER BY title DESC", {}, [{ title: null }, { title: "First" }]],
  ["partial dates compared and ordered as texts", "MATCH (p:Project) WHERE p.since <= $day RETURN p.id AS id ORDER BY p.since", { day: "2001-05-31" }, [{ id: "project/2" }, { id: "project/1" }]],
  ["a null condition as neither true nor false", "MATCH (p:Project) WHERE NOT p.amount > 5 RETURN p.id AS id", {}, []],
  ["an optional filter", "MATCH (t:Tool) WHERE ($year IS NULL OR t.year = $year) RETURN count(t) AS n", { year: null }, [{ n: 2 }]],
  ["membership in a list parameter", "MATCH (t:Tool) WHERE t.id IN $ids RETURN t.id AS id", { ids: ["tool/2", "tool/9"] }, [{ id: "tool/2" }]],
  ["any over a list without nulls", "MATCH (t:Tool) WHERE any(x IN t.tags WHERE x = $tag) RETURN t.id AS id", { tag: "a" }, [{ id: "tool/1" }]],
  ["a position by keyset", "MATCH (c:Country) WHERE c.name > $name OR (c.name = $name AND c.id > $id) RETURN c.id AS id ORDER BY c.name, c.id LIMIT $cut", { name: "A", id: "country/A", cut: 1 }, [{ id: "country/B" }]],
  ["many ids in one statement, those that are missing left out", "UNWIND $ids AS id MATCH (n:Entity {id: id}) CALL (n) { MATCH (n)<-[:USES]-(p:Project) RETURN collect(p.id) AS by } RETURN n.id AS id, by ORDER BY id", { ids: ["tool/2", "tool/9", "country/C"] }, [{ id: "country/C", by: [] }, { id: "tool/2", by: ["project/1"] }]],
  ["an optional link, null where it is missing", "MATCH (c:Country) OPTIONAL MATCH (c)<-[:IN_COUNTRY]-(p:Project {id: 'project/2'}) RETURN c.id AS id, p.id AS project ORDER BY id", {}, [{ id: "country/A", project: "project/2" }, { id: "country/B", project: null }, { id: "country/C", project: null }]],
  ["each once by DISTINCT", "MATCH (p:Project) MATCH (p)-[:IN_COUNTRY]->(c:Country) WITH DISTINCT c RETURN c.id AS id ORDER BY id SKIP $skip LIMIT $cut", { skip: 1, cut: 5 }, [{ id: "country/B" }]],
  ["two questions by UNION", "CALL () { MATCH (t:Tool) RETURN t.id AS id UNION MATCH (c:Country) WHERE c.name <> 'C' RETURN c.id AS id } RETURN id ORDER BY id", {}, [{ id: "country/A" }, { id: "country/B" }, { id: "tool/1" }, { id: "tool/2" }]],
  ["beginnings, endings and parts of texts", "MATCH (t:Tool) WHERE t.title STARTS WITH $a OR t.title ENDS WITH $b OR t.title CONTAINS $c RETURN count(t) AS n", { a: "On", b: "wo", c: "zzz" }, [{ n: 2 }]],
  ["a list reduced to one value", "RETURN reduce(total = 0, x IN $list | total + x) AS total, [x IN $list WHERE x > 1 | x * 10] AS tens", { list: [1, 2, 3] }, [{ total: 6, tens: [20, 30] }]],
  ["least, greatest, mean and distinct counts", "MATCH (t:Tool) RETURN min(t.rank) AS least, max(t.rank) AS most, avg(t.rank) AS mean, count(DISTINCT t.title) AS titles", {}, [{ least: 1, most: 2, mean: 1.5, titles: 2 }]],
  ["groups with their counts", "MATCH (p:Project) MATCH (p)-[:IN_COUNTRY]->(c:Country) WITH c.id AS id, count(p) AS n RETURN collect([id, n]) AS groups, coalesce(sum(n), 0) AS total ORDER BY total", {}, [{ groups: expect.arrayContaining([["country/A", 2], ["country/B", 1]]), total: 3 }]],
  ["bounded paths", "MATCH (a:Tool {id: 'tool/2'})-[:PART_OF*1..6]->(b:Tool) RETURN DISTINCT b.id AS id LIMIT 10", {}, [{ id: "tool/1" }]],
  ["a way of at most four steps, the shortest first", "MATCH p = (a:Tool {id: 'tool/2'})-[:USES|IN_COUNTRY*1..4]-(b:Country {id: 'country/B'}) RETURN [n IN nodes(p) | n.id] AS ids ORDER BY length(p) LIMIT 1", {}, [{ ids: ["tool/2", "project/1", "country/B"] }]],
  ["slices counted from the front", "RETURN $list[1..3] AS middle, $list[size($list) - 2..] AS last, $list[-1] AS final", { list: [1, 2, 3, 4] }, [{ middle: [2, 3], last: [3, 4], final: 4 }]],
  ["lists without their nulls", "RETURN [x IN $list WHERE x IS NOT NULL] AS list", { list: [1, null, 2] }, [{ list: [1, 2] }]],
  ["a dynamic property", "MATCH (t:Tool {id: 'tool/1'}) RETURN t[$key] AS value", { key: "title" }, [{ value: "One" }]],
  ["searched CASE", "MATCH (t:Tool) RETURN CASE WHEN t.year IS NULL THEN 'unknown' WHEN t.year < '2001' THEN 'old' ELSE 'new' END AS age ORDER BY t.id", {}, [{ age: "old" }, { age: "unknown" }]],
  ["an aggregate used through a name", "MATCH (t:Tool) WITH t ORDER BY t.id WITH collect(t.id) AS ids RETURN ids[0..1] AS first, size(ids) AS n", {}, [{ first: ["tool/1"], n: 2 }]],
  ["accents in capitals", "RETURN toLower('ÉTÉ') AS low, toUpper('œuvre') AS high", {}, [{ low: "été", high: "ŒUVRE" }]],
  ["whole division of whole parameters", "RETURN $a / $b AS quotient, $a % $b AS rest", { a: 7, b: 2 }, [{ quotient: 3, rest: 1 }]],
];

const oneTool = "MATCH (t:Tool {id: 'tool/1'}) RETURN t.tags AS tags, t.title AS title, t.year AS year";

export const portableWrites: readonly (readonly [form: string, text: string, params: Params, look: string, expected: readonly Row[]])[] = [
  ["a longer list", "MATCH (t:Tool {id: 'tool/1'}) SET t.tags = coalesce(t.tags, []) + [$tag]", { tag: "c" }, oneTool, [{ tags: ["b", "a", "c"], title: "One", year: "2000" }]],
  ["a map over the properties that are there", "MATCH (t:Tool {id: 'tool/1'}) SET t += $properties", { properties: { title: "New" } }, oneTool, [{ tags: ["b", "a"], title: "New", year: "2000" }]],
  ["a map instead of all properties", "MATCH (t:Tool {id: 'tool/1'}) SET t = $properties", { properties: { id: "tool/1", title: "New" } }, oneTool, [{ tags: null, title: "New", year: null }]],
  ["the properties of another node", "MATCH (a:Tool {id: 'tool/1'}) MATCH (b:Tool {id: 'tool/2'}) SET b = properties(a)", {}, "MATCH (t:Tool) RETURN t.title AS title", [{ title: "One" }, { title: "One" }]],
  ["what is new and what was there by MERGE", "UNWIND $rows AS row MERGE (t:Tool {id: row.id}) ON CREATE SET t.title = 'new' ON MATCH SET t.title = 'known'", { rows: [{ id: "tool/2" }, { id: "tool/3" }] }, "MATCH (t:Tool) RETURN t.title AS title ORDER BY t.id", [{ title: "One" }, { title: "known" }, { title: "new" }]],
  ["only where the optional is there", "MATCH (c:Country) OPTIONAL MATCH (c)<-[:IN_COUNTRY]-(p:Project {id: 'project/2'}) WITH p WHERE p IS NOT NULL SET p.title = 'seen'", {}, "MATCH (p:Project) RETURN p.title AS title ORDER BY p.id", [{ title: "First" }, { title: "seen" }]],
  ["for each of a list", "MATCH (t:Tool {id: 'tool/1'}) FOREACH (tag IN $tags | CREATE (:Tag {name: tag}))", { tags: ["x", "y"] }, "MATCH (n:Tag) RETURN n.name AS name ORDER BY name", [{ name: "x" }, { name: "y" }]],
  ["a property away", "MATCH (t:Tool {id: 'tool/1'}) REMOVE t.tags", {}, oneTool, [{ tags: null, title: "One", year: "2000" }]],
  ["links away, their ends kept", "UNWIND $ids AS id MATCH (n:Entity {id: id})-[e]->() DELETE e", { ids: ["project/1"] }, "MATCH (n:Entity) RETURN count(n) AS n, COUNT { (:Project)-->(:Entity) } AS links", [{ n: 7, links: 1 }]],
  ["a deletion with its links", "MATCH (p:Project {id: 'project/1'}) DETACH DELETE p", {}, "MATCH (n:Entity) RETURN count(n) AS n", [{ n: 6 }]],
];
