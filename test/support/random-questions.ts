import fc from "fast-check";
import type { Catalogue } from "../../src/model/catalogue.js";
import type { Lang } from "../../src/model/kinds/kind.js";
import { accordingTo } from "./further-selections.js";
import type { Values } from "./graph-values.js";
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
  readonly selections: Selections;
  readonly further: Further;
  readonly texts: SelectionText;
  /** Ids that were merged or withdrawn. */
  readonly oldIds: readonly string[];
}

/** Random questions over all types: lists, records by their ids, searches, one or two of them in a query. */
export function randomQuestions(parts: QuestionParts): fc.Arbitrary<Question> {
  const root = fc.oneof({ weight: 5, arbitrary: aList(parts) }, { weight: 2, arbitrary: aRecord(parts) }, { weight: 2, arbitrary: someRecords(parts) }, { weight: 1, arbitrary: aSearch(parts) });
  const roots = fc.oneof({ weight: 4, arbitrary: fc.tuple(root) }, { weight: 1, arbitrary: fc.tuple(root, root) });
  return fc.record({ query: roots.map((all) => parts.texts.query(all.map((text, index) => `root${index}: ${text}`))), lang: fc.constantFrom("en" as const, "fr" as const) });
}

const depth = fc.constantFrom(0, 1, 2, 3, 4);

export const aList = ({ selections, texts }: Pick<QuestionParts, "selections" | "texts">): fc.Arbitrary<string> =>
  depth.chain((most) => selections.list(most)).map((one) => texts.list(one));

export const aRecord = ({ catalogue, values, selections, texts, oldIds }: QuestionParts): fc.Arbitrary<string> =>
  fc.constantFrom(...catalogue.types.values()).chain((type) => {
    const ids = values.values(type.name, "id") as readonly string[];
    const old = oldIds.filter((id) => id.startsWith(`${type.prefix}/`));
    const id = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: fc.constantFrom(...old, `${type.prefix}/none-such`, ids[0]!.slice(type.prefix.length + 1)) });
    return fc.record({ id, by: accordingTo(values), below: depth.chain((most) => selections.below(type, most)) })
      .map(({ id: given, by, below }) => `${type.singular}${inBrackets([`id: "${given}"`, by])} { ${texts.below(type, below)} }`);
  });

/** By ids of any type, with what is asked of some types alone. */
export const someRecords = ({ catalogue, values, selections, further, texts, oldIds }: QuestionParts): fc.Arbitrary<string> => {
  const names = [...catalogue.types.keys()];
  const anId = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names).chain((name) => fc.constantFrom(...(values.values(name, "id") as readonly string[]))) }, { weight: 1, arbitrary: fc.constantFrom(...oldIds, "tool/none-such") });
  const asked = fc.record({ further: further.fields("Entity"), fragments: fc.constantFrom(0, 1, 2).chain((most) => selections.fragments(names, most)) });
  const root = fc.oneof(
    fc.record({ id: anId, by: accordingTo(values) }).map(({ id, by }) => `node${inBrackets([`id: "${id}"`, by])}`),
    fc.array(anId, { minLength: 1, maxLength: 8 }).map((ids) => `nodes(ids: ${JSON.stringify(ids)})`),
  );
  return fc.record({ root, asked }).map(({ root: field, asked: { further: all, fragments } }) => `${field} { ${texts.several(all, fragments)} }`);
};

const aSearch = ({ catalogue, values, selections, further, texts }: QuestionParts): fc.Arbitrary<string> => {
  const names = [...catalogue.types.keys()];
  const words = fc.constantFrom("Tool", "Country", "Organisation", "Project").chain((type) => fc.constantFrom(...(values.values(type, "label_en") as readonly string[])))
    .chain((label) => fc.constantFrom(label, label.split(" ")[0]!, label.slice(0, 5), `${label.split(" ").at(-1)!} victims`));
  const first = fc.constantFrom(0, 1, 5, 20);
  return fc.record({ words, first, all: further.fields("Entity"), fragments: selections.fragments(names, 1) })
    .map((one) => `search(text: ${JSON.stringify(one.words)}, first: ${one.first}) { totalCount edges { cursor score field lang highlight { excerpt marks } node { ${texts.several(one.all, one.fragments)} } } pageInfo { hasNextPage endCursor } }`);
};
