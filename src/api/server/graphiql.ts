import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** A saved query; the first comment of its file is its id and title. */
export interface Example {
  readonly title: string;
  readonly query: string;
}

/** The page that the browser gets, compressed once: it weighs nine megabytes and asks nobody for anything. */
export interface Page {
  readonly html: string;
  readonly gzip: Buffer;
  readonly etag: string;
}

/** Workers are made from blobs and styles stand in the page; nothing may come from elsewhere. */
export const editorPolicy =
  "default-src 'self'; script-src 'self' 'unsafe-inline' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'; frame-ancestors 'none'";

const welcome = "# Palermo Graph. Press the button to run the query.\n{\n  __typename\n}\n";

/** Reads the saved queries in order of their file names; none when the folder is missing. */
export function readExamples(folder: string): Example[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(".graphql")).sort();
  } catch {
    return [];
  }
  return names.map((name) => {
    const query = readFileSync(path.join(folder, name), "utf8");
    return { title: /^#\s*(.+)/.exec(query)?.[1]?.trim() ?? name, query };
  });
}

/** Takes the editor up only now: it weighs some 60 MB in a process, and most processes are never asked for it. */
export async function renderEditor(examples: readonly Example[], tabs = 5): Promise<Page> {
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const shown = examples.slice(0, tabs);
  const contents = examples.map(({ title }) => `#   ${title}`).join("\n");
  const [first = welcome, ...others] = shown.map(({ query }) => query);
  const html = renderGraphiQL({
    title: "Palermo Graph",
    defaultQuery: first,
    defaultTabs: [first, ...others, ...(examples.length > tabs ? [`# Saved queries; the first page (/) has a link to each.\n${contents}\n`] : [])].map((query) => ({ query })),
  });
  return { html, gzip: gzipSync(html), etag: `"${createHash("sha256").update(html).digest("hex").slice(0, 16)}"` };
}
