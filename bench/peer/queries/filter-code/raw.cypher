MATCH (t:Tool {kind: $kind})
WITH t ORDER BY t.id LIMIT 50
RETURN {tools: collect(t {.id, title: t.title_en, .kind, .published, .languages, .url})} AS answer
