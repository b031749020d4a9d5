/** A statement without the comment that names it and with its quoted texts emptied: they hold no Cypher. */
export const bareText = (text: string): string =>
  text.replace(/^\s*\/\*[\s\S]*?\*\//, "").trim().replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");
