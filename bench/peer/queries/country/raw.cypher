MATCH (c:Country {id: $id})
RETURN {country: c {.id, name: c.name_en,
  projects: COLLECT {
    MATCH (c)<-[:IN_COUNTRY]-(j:Project) WITH j ORDER BY j.starts_from, j.id LIMIT 20
    RETURN j {.id, title: j.title_en, .starts,
      producesTools: COLLECT {
        MATCH (j)-[:PRODUCES]->(t:Tool) WITH t ORDER BY t.id LIMIT 5
        RETURN t {.id, title: t.title_en, .kind,
          supports: COLLECT {
            MATCH (t)-[:SUPPORTS]->(m:Measure) WITH m ORDER BY m.id LIMIT 5
            RETURN m {.id, title: m.title_en, .level,
              implements: COLLECT {
                MATCH (m)-[:IMPLEMENTS]->(p:Provision) WITH p ORDER BY p.instrumentOrder, p.order, p.id LIMIT 5
                RETURN p {.id, .designation, title: p.title_en}
              }
            }
          }
        }
      }
    }
  }
}} AS answer
