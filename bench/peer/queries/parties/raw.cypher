MATCH (i:Instrument {id: $id})
RETURN {instrument: i {.id,
  treatyActions: COLLECT {
    MATCH (i)<-[:OF]-(a:TreatyAction {consent: true}) WITH a ORDER BY a.date_from, a.id
    RETURN a {.kind, .date, .enteredIntoForce, country: head(COLLECT { MATCH (a)-[:BY]->(c:Country) RETURN c {.id, name: c.name_en} })}
  }
}} AS answer
