UNWIND $ids AS id
MATCH (t:Tool {id: id})
RETURN {nodes: collect(t {.id, title: t.title_en, .kind,
  supports: COLLECT { MATCH (t)-[:SUPPORTS]->(m:Measure) WITH m ORDER BY m.id LIMIT 5 RETURN m {.id, title: m.title_en} },
  provisions: COLLECT { MATCH (t)-[:ADDRESSES]->(p:Provision) WITH p ORDER BY p.instrumentOrder, p.order, p.id LIMIT 5 RETURN p {.id, .designation} }
})} AS answer
