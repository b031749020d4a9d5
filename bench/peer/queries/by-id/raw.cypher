MATCH (p:Provision {id: $id})
RETURN {provision: p {.id, .designation, title: p.title_en, .obligation, .legalForce,
  instrument: head(COLLECT { MATCH (p)-[:PART_OF]->(i:Instrument) RETURN i {.id, title: i.title_en} }),
  citations: COLLECT { MATCH (p)-[c:CITES]->(s:Source) RETURN c {.locator, .confidence, source: s {.id, .title, .url}} }
}} AS answer
