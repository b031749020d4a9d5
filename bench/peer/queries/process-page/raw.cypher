MATCH (p:Process {id: $id})
RETURN {process: p {.id, name: p.name_en, .acronyms, .founded, summary: p.summary_en,
  offices: COLLECT {
    MATCH (p)<-[:OF]-(o:Office) WITH o ORDER BY o.id LIMIT 20
    RETURN o {.role, .current, .validFrom, .validTo, holder: head(COLLECT { MATCH (o)-[:HELD_BY]->(h) RETURN h {__typename: h.type, .id, label: h.label_en} })}
  },
  members: {
    totalCount: COUNT { (p)<-[:OF]-(:Membership) },
    nodes: COLLECT {
      MATCH (p)<-[:OF]-(m:Membership) WITH m ORDER BY m.id LIMIT 20
      RETURN m {.role, member: head(COLLECT { MATCH (m)-[:BY_MEMBER]->(h) RETURN h {__typename: h.type, .id, label: h.label_en} })}
    }
  },
  themes: COLLECT { MATCH (p)<-[:OF]-(t:Theme) WITH t ORDER BY t.order, t.id LIMIT 20 RETURN t {name: t.name_en} },
  meetings: {
    totalCount: COUNT { (p)<-[:OF]-(:Meeting) },
    nodes: COLLECT {
      MATCH (p)<-[:OF]-(m:Meeting) WITH m ORDER BY m.starts_from DESC, m.id LIMIT 20
      RETURN m {title: m.title_en, .starts, .ends, .city, country: head(COLLECT { MATCH (m)-[:HELD_IN]->(c:Country) RETURN c {.iso3} })}
    }
  },
  documents: {
    totalCount: COUNT { (p)<-[:OF]-(:Document) },
    nodes: COLLECT { MATCH (p)<-[:OF]-(d:Document) WITH d ORDER BY d.id LIMIT 20 RETURN d {.id, .kind, title: d.title_en, .published} }
  },
  tools: COLLECT { MATCH (p)<-[:OF]-(t:Tool) WITH t ORDER BY t.id LIMIT 20 RETURN t {.id, title: t.title_en} },
  projects: COLLECT { MATCH (p)<-[:WITHIN]-(j:Project) WITH j ORDER BY j.starts_from, j.id LIMIT 20 RETURN j {.id, title: j.title_en} },
  citations: COLLECT { MATCH (p)-[c:CITES]->(s:Source) RETURN c {.locator, .confidence, source: s {.id, .title, .url}} }
}} AS answer
