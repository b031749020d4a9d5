MATCH (p:Provision {id: $id})
RETURN {provision: p {.id, title: p.title_en,
  principles: COLLECT {
    MATCH (p)-[:SERVES]->(q:Principle) WITH q ORDER BY q.kind, q.order, q.id LIMIT 3
    RETURN q {.id, title: q.title_en,
      goodPractices: COLLECT {
        MATCH (q)<-[:SERVES]-(g:GoodPractice) WITH g ORDER BY g.id LIMIT 10
        RETURN g {.id, title: g.title_en, .year,
          countries: COLLECT { MATCH (g)-[:IN_COUNTRY]->(c:Country) WITH c ORDER BY c.id LIMIT 5 RETURN c {.id, name: c.name_en} }
        }
      },
      measures: COLLECT {
        MATCH (q)<-[:SERVES]-(m:Measure) WITH m ORDER BY m.id LIMIT 10
        RETURN m {.id, title: m.title_en, .level,
          tools: COLLECT {
            MATCH (m)<-[:SUPPORTS]-(t:Tool) WITH t ORDER BY t.id LIMIT 5
            RETURN t {.id, title: t.title_en, .kind,
              usedBy: COLLECT {
                MATCH (t)<-[:USES]-(u) WITH u ORDER BY u.id LIMIT 5
                RETURN CASE WHEN u:GoodPractice THEN u {__typename: u.type, .id, title: u.title_en,
                  countries: COLLECT { MATCH (u)-[:IN_COUNTRY]->(c:Country) WITH c ORDER BY c.id LIMIT 5 RETURN c {.id, name: c.name_en} }
                } ELSE u {__typename: u.type, .id} END
              }
            }
          }
        }
      }
    }
  }
}} AS answer
