import { bareText } from "./text.js";

/** A form that one of the engines refuses, misreads or chokes on; docs/dialect.md says what to write instead. */
interface Rule {
  readonly name: string;
  readonly finds: RegExp;
}

const rules: readonly Rule[] = [
  { name: "label expression", finds: /\(\s*[\w`]*\s*:[^(){]*[|&!$]|-\[\s*\w*\s*:\s*[!$]/u },
  { name: "WHERE inside a node pattern", finds: /\(\s*\w*\s*:\s*[\w:]+\s+WHERE\b/ },
  { name: "unsupported clause", finds: /\bCOLLECT\s*\{|\bOPTIONAL\s+CALL\b|\bIN\s+TRANSACTIONS\b|\bSHORTEST\s+\d|\bALL\s+SHORTEST\b|\bIS\s*::|\bLOAD\s+CSV\b|\bapoc\.|\bUSING\s+INDEX\b|^\s*CYPHER\s|\bFILTER\s|\bSHOW\b|\bdb\.|\bdbms\./ },
  { name: "quantified path", finds: /\)\s*\)\s*[{+*]|\)\s*\{\s*\d|\]->?\s*[{+]/ },
  { name: "double bar", finds: /\|\|/ },
  { name: "function of one engine", finds: /\b(?:randomUUID|isEmpty|toIntegerOrNull|valueType|character_length|normalize|point)\s*\(|percentile(?:Cont|Disc)\([^,]+,\s*\$|\bround\([^()]*,/ },
  { name: "temporal value", finds: /\b(?:date|datetime|localdatetime|localtime|time|duration)\s*\(|\b(?:duration|date|datetime)\.(?:between|truncate|realtime|transaction)/ },
  { name: "internal id or exists()", finds: /\b(?:elementId|id|exists)\s*\(/ },
  { name: "computed SKIP or LIMIT", finds: /\b(?:SKIP|LIMIT)\s+(?!(?:\$\w+|\d+)\s*(?:$|[})]|[A-Z]))/ },
  { name: "use of an aggregate in place", finds: /\bcollect\([^()]*\)\s*\[|\bIN\s+collect\(|\{[^{}]*:\s*(?:count|sum|avg|min|max|collect)\(/ },
  { name: "RETURN or WITH in EXISTS or COUNT", finds: /\b(?:EXISTS|COUNT)\s*\{[^{}]*\b(?:RETURN|(?<!(?:STARTS|ENDS)\s+)WITH)\b/ },
  { name: "copy of a node", finds: /\bSET\s+\w+\s*=\s*(?!row\b|properties\(|\$|\{)\w+\s*(?:$|,|RETURN|WITH)/ },
  { name: "parameter as properties of a pattern", finds: /\(\s*\w*\s*:\s*[\w:]+\s+\$\w+\s*\)|\bSET\s+\w+\[/ },
  { name: "nested parameter as key", finds: /\{\s*\w+\s*:\s*\$\w+\.\w+/ },
  { name: "two hops in one pattern", finds: /\([^()]*\)\s*<?-\[[^\]]*\]->?\s*\([^()]*\)\s*<?-\[|\([^()]*\)\s*<?-->?\s*\([^()]*\)\s*<?-/ },
  { name: "unbounded path", finds: /-\[[^\]]*\*\s*(?:\]|\d+\s*\.\.\s*\])/ },
  { name: "projection of an optional node", finds: /\bOPTIONAL MATCH[\s\S]*(?:\bRETURN\s+|\bcollect\(\s*)\w+\s*\{/ },
  { name: "pattern comprehension that nests or keeps a path", finds: /\[\s*\w+\s*=\s*\(|\|\s*\w+\s*\{[^}]*\[\s*\(/ },
  { name: "path of a single node", finds: /\bMATCH\s+\w+\s*=\s*\([^()]*\)\s*(?:RETURN|WHERE|WITH|$)/ },
  { name: "negative slice", finds: /\[\s*-\d+\s*\.\.|\.\.\s*-\d+\s*\]/ },
  { name: "sum without coalesce", finds: /(?<!\bcoalesce\(\s*)\bsum\(/ },
  { name: "extended CASE", finds: /\bWHEN\s+(?:[<>=]|IS\b)|\bWHEN\s+[\w'$]+\s*,/ },
  { name: "list plus element", finds: /\]\s*\)?\s*\+\s*(?!\[|\w+\()[$\w]|\b\d+\s*\+\s*\[|\b\w+\s*\+\s*nodes\(/ },
  { name: "aggregate without alias", finds: /\bRETURN\s+(?:[^,{}()\s][^,{}()]*,\s*)*(?:count|sum|avg|min|max|collect)\([^()]*\)\s*(?:,|$|\})/ },
  { name: "bare variable in a map projection", finds: /\b\w+\s?\{[^{}]*\.\w+\s*,\s*\w+\s*\}/ },
  { name: "reserved word as type or key", finds: /\[\s*\w*\s*:\s*IN\s*\]|\{[^{}]*\b(?:in|end|null|match|set|exists)\s*:/ },
  { name: "predicate name as variable", finds: /\bAS\s+(?:all|any|none|single)\b|\b(?:UNWIND|MATCH)\s+(?:all|any|none|single)\s*=|[([{]\s*(?:all|any|none|single)\s*(?:[:\])}]|IN\b)/ },
];

export const ruleNames: readonly string[] = rules.map(({ name }) => name);

/** Names of the rules that a statement breaks; empty when it may run on either engine. */
export function lint(text: string): string[] {
  const bare = bareText(text);
  return rules.filter(({ finds }) => finds.test(bare)).map(({ name }) => name);
}
