import fc from "fast-check";
import { parse, print } from "graphql";
import type { Catalogue } from "../../src/model/catalogue.js";
import type { Lang } from "../../src/model/kinds/kind.js";
import { accordingTo } from "./further-selections.js";
import type { DatasetLinks } from "./graph-links.js";
import type { Values } from "./graph-values.js";
import { sometimes, weighted } from "./random-filters.js";
import type { Further, Selections } from "./random-selections.js";
import type { SelectionText } from "./selection-text.js";
import { inBrackets } from "./value-fields.js";

/** A query in the language of a header. Where it names $cursor it may be asked again, to follow a page. */
export interface Question {
  readonly query: string;
  readonly lang: Lang;
}

/** The parts that random questions are made of. */
export interface QuestionParts {
  readonly catalogue: Catalogue;
  readonly values: Values;
  readonly links: DatasetLinks;
  readonly selections: Selections;
  readonly further: Further;
  readonly texts: SelectionText;
  /** Ids that were merged or withdrawn. */
  readonly oldIds: readonly string[];
}

/** Random questions over all types: lists, records by their ids, searches, one or two of them in a query. A failure prints them ready to be asked. */
export function randomQuestions(parts: QuestionParts): fc.Arbitrary<Question> {
  const root = weighted([5, aList(parts)], [2, aRecord(parts)], [2, someRecords(parts)], [1, aSearch(parts)]);
  const roots = fc.tuple(root, sometimes(2, root)).map((two) => two.filter((one) => one !== undefined));
  return fc.record({ query: roots.map((all) => parts.texts.query(all.map((text, index) => `root${index}: ${text}`))), lang: fc.constantFrom("en" as const, "fr" as const) })
    .map((question) => ({ ...question, [fc.toStringMethod]: () => `\n# Accept-Language: ${question.lang}\n${print(parse(question.query))}\n` }));
}

const depth = fc.constantFrom(0, 1, 1, 2, 2, 3, 4);

const aList = ({ selections, texts }: QuestionParts): fc.Arbitrary<string> => depth.chain((most) => selections.list(most)).map((one) => texts.list(one));

const aRecord = ({ catalogue, values, links, selections, texts, oldIds }: QuestionParts): fc.Arbitrary<string> =>
  fc.constantFrom(...catalogue.types.values()).chain((type) => {
    const ids = values.values(type.name, "id") as readonly string[];
    const old = oldIds.filter((id) => id.startsWith(`${type.prefix}/`));
    const id = weighted([12, fc.constantFrom(...ids)], [1, fc.constantFrom(...old, `${type.prefix}/none-such`, ids[0]!.slice(type.prefix.length + 1))]);
    return fc.record({ id, by: accordingTo(links.cited(type.name)), below: depth.chain((most) => selections.below(type, most)) })
      .map(({ id: given, by, below }) => `${type.singular}${inBrackets([`id: "${given}"`, by])} { ${texts.below(type, below)} }`);
  });

/** Ids of any type, and what is asked of records of those types and of one more. */
const someRecords = ({ catalogue, values, links, selections, further, texts, oldIds }: QuestionParts): fc.Arbitrary<string> => {
  const names = fc.constantFrom(...catalogue.types.keys());
  const idOf = (name: string): fc.Arbitrary<string> => weighted([12, fc.constantFrom(...(values.values(name, "id") as readonly string[]))], [1, fc.constantFrom(...oldIds, "tool/none-such")]);
  const asked = (types: readonly string[]): fc.Arbitrary<string> =>
    fc.tuple(further.fields("Entity"), names, fc.constantFrom(0, 1, 2, 2)).chain(([all, other, most]) => selections.fragments([...new Set([...types, other])], most).map((fragments) => texts.several(all, fragments)));
  const one = names.chain((name) => fc.record({ id: idOf(name), by: accordingTo(links.cited(name)), text: asked([name]) }).map(({ id, by, text }) => `node${inBrackets([`id: "${id}"`, by])} { ${text} }`));
  const several = fc.array(names, { minLength: 1, maxLength: 8 }).chain((types) => fc.record({ ids: fc.tuple(...types.map(idOf)), text: asked(types) }).map(({ ids, text }) => `nodes(ids: ${JSON.stringify(ids)}) { ${text} }`));
  return fc.oneof(one, several);
};

/** Types whose records are searched for. */
const FOUND = ["Tool", "Country", "Organisation", "Project"];

const aSearch = ({ values, selections, further, texts }: QuestionParts): fc.Arbitrary<string> => {
  const words = fc.constantFrom(...FOUND).chain((type) => fc.constantFrom(...(values.values(type, "label_en") as readonly string[])))
    .chain((label) => fc.constantFrom(label, label.split(" ")[0]!, label.slice(0, 5), `${label.split(" ").at(-1)!} victims`));
  const first = fc.constantFrom(1, 5, 20, 0);
  return fc.record({ words, first, all: further.fields("Entity"), fragments: selections.fragments(FOUND, 1) })
    .map((one) => `search(text: ${JSON.stringify(one.words)}, first: ${one.first}) { totalCount edges { cursor score field lang highlight { excerpt marks } node { ${texts.several(one.all, one.fragments)} } } pageInfo { hasNextPage endCursor } }`);
};
