export default async function tearDown() {
  await globalThis.providedNeo4j?.stop();
}
