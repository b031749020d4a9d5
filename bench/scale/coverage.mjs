// An aggregate over the graph in the dialect of the project, as analysis asks it: cells of countries × provisions.
import { statement } from "../../dist/src/store/graph-store.js";

const cells = `MATCH (v)<-[:CONTRIBUTES_TO]-(p:Project) MATCH (p)-[:IN_COUNTRY]->(c:Country)
WITH v.id AS provision, c.id AS country, count(DISTINCT p) AS projects RETURN collect([provision, country, projects]) AS cells`;

/** For the provisions of the instruments named. */
export const coverage = statement("bench.coverage", `UNWIND $ids AS id MATCH (i:Instrument {id: id}) MATCH (i)<-[:PART_OF]-(v:Provision) ${cells}`);

/** For all provisions: grows with the graph, as it must. */
export const coverageOfAll = statement("bench.coverageOfAll", `MATCH (v:Provision) ${cells}`);
