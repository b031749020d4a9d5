CALL db.index.fulltext.queryNodes('bench_peer_tools', $phrase, {limit: 20}) YIELD node, score
RETURN {search: collect({score: score, id: node.id, label: node.label_en})} AS answer
