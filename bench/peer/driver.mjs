import neo4j from "neo4j-driver";

/** One driver for the peer, the raw server and the bench itself, with the settings that make ours quick. */
export const connect = ({ NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD }) =>
  neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
    fetchSize: -1,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: "OFF" },
  });
