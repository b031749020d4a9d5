MATCH (i:Instrument {id: $instrument})<-[:PART_OF]-(:Provision)<-[:IMPLEMENTS]-(m:Measure)
WITH DISTINCT m ORDER BY m.id
WITH collect(m) AS found
RETURN {measures: {totalCount: size(found), nodes: [m IN found[..50] | m {.id, title: m.title_en, .level,
  pillar: head(COLLECT { MATCH (m)-[:UNDER]->(p:Pillar) RETURN p {.id, title: p.title_en} })
}]}} AS answer
