// npm start: works on a bare clone. Installs, builds, then serves until it is told to stop.
import path from "node:path";
import { become, ensureBuilt, ensureInstalled, root } from "./prepare.mjs";

ensureInstalled();
ensureBuilt();
await become(path.join(root, "dist", "src", "main.js"), ["serve", ...process.argv.slice(2)]);
