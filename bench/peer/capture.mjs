// Preloaded into a server that is counted, never into one that is measured: writes every statement that its Neo4j
// driver runs, with its parameters, as a line of JSON to the file that CAPTURE names.
import { appendFileSync } from "node:fs";
import { createRequire } from "node:module";

// The driver that the server itself will load, whichever folder that is in.
const fromServer = createRequire(process.argv[1]);
const { Session, Transaction } = createRequire(fromServer.resolve("neo4j-driver"))("neo4j-driver-core");

for (const { prototype } of [Session, Transaction]) {
  const { run } = prototype;
  prototype.run = function runAndTell(text, parameters, ...rest) {
    appendFileSync(process.env.CAPTURE, `${JSON.stringify({ text, parameters })}\n`);
    return run.call(this, text, parameters, ...rest);
  };
}
