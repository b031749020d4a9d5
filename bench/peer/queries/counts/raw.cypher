MATCH (:Instrument {id: $instrument})<-[:OF]-(a:TreatyAction)
WITH a.kind AS key, count(*) AS count
RETURN {counts: collect({key: key, count: count})} AS answer
