/** The versions that the tests know, and the Java that each needs. The first is the one taken when none is named. */
export const neo4jVersions = Object.freeze({ "5.26.25": { java: 17 }, "2026.09.0": { java: 25 } });

/** The version that NEO4J_VERSION chooses. Throws for one that is not known. */
export function chosenVersion({ NEO4J_VERSION }) {
  const known = Object.keys(neo4jVersions);
  if (!NEO4J_VERSION) return known[0];
  if (!known.includes(NEO4J_VERSION)) throw new Error(`NEO4J_VERSION: "${NEO4J_VERSION}" is not a version that the tests know; choose ${known.join(" or ")}`);
  return NEO4J_VERSION;
}
