MATCH (p:Provision {id: $id})
RETURN {provision: p {.id, title: p.title_en,
  implementedBy: COLLECT {
    MATCH (p)<-[:IMPLEMENTS]-(m:Measure) WITH m ORDER BY m.id LIMIT 10
    RETURN m {.id, title: m.title_en, .level,
      tools: COLLECT { MATCH (m)<-[:SUPPORTS]-(t:Tool) WITH t ORDER BY t.id LIMIT 5 RETURN t {.id, title: t.title_en, .kind} }
    }
  }
}} AS answer
