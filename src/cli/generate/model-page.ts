import type { Catalogue, EntityType, PropertyType, RelationType } from "../../model/catalogue.js";
import { kinds } from "../../model/kinds/index.js";
import type { Vocabulary } from "../../model/kinds/kind.js";
import { CitationRole, Confidence, LinkBasis } from "../../model/vocabularies.js";
import { fileNameOf } from "../../dataset/read.js";
import { typeDiagram } from "./type-diagram.js";

const INTRODUCTION = `# The model

Written by \`npm run generate\` from the classes in \`src/model/types\`; do not edit. A test fails when it is stale.

Every record is a node with a permanent id: the prefix of its type, a slash, a readable name. A bare link between two records is a relationship. A fact that has its own date or source is a record of its own.

Every record cites its sources, and every link does: its own, else those of its field, else those of its record.`;

/** docs/model.md: every type with its properties, vocabularies and relations from both ends. */
export function modelPage(catalogue: Catalogue): string {
  const types = [...catalogue.types.values()];
  const homes = homesOf(types);
  const blocks = [
    INTRODUCTION,
    "## The types and what leads from one to another",
    "An arrow goes from the type whose records hold the links. Links that may lead to any type are left out: they are told under [every record](#every-record).",
    typeDiagram(types),
    table(["Type", "What it is"], types.map((type) => [`[${type.name}](#${anchor(type.name)})`, type.description])),
    ...everyRecord(catalogue),
    "## Kinds of value",
    "How each kind is written in a YAML file of the dataset.",
    table(["Kind", "Written as"], Object.values(kinds).map((kind) => [kind.name, kind.writes])),
    ...types.flatMap((type) => section(type, catalogue, homes)),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function everyRecord({ common }: Catalogue): string[] {
  return [
    "## Every record",
    propertyTable([...common.properties.values()]),
    heading("Relations that every record has"),
    relationTable([...common.relations.values()], "Type at the other end"),
    ...[Confidence, LinkBasis, CitationRole].map(codeTable),
  ];
}

function section(type: EntityType, { common }: Catalogue, homes: ReadonlyMap<string, string>): string[] {
  const relations = [...type.relations.values()].filter(({ name }) => !common.relations.has(name));
  const held = relations.filter(({ direction }) => direction === "out");
  const reached = relations.filter(({ direction }) => direction === "in");
  return [
    `## ${type.name}`,
    type.description,
    factsOf(type),
    propertyTable([...type.properties.values()].filter(({ name }) => !common.properties.has(name))),
    ...(held.length > 0 ? [heading("Relations that its records hold"), relationTable(held, "Leads to")] : []),
    ...(reached.length > 0 ? [heading("Relations that lead to it"), relationTable(reached, "Held by")] : []),
    ...vocabulariesOf(type).filter(({ name }) => homes.get(name) === type.name).map(codeTable),
  ];
}

function factsOf(type: EntityType): string {
  const { singular, plural, prefix, order, period, searchable, cited } = type;
  const file = fileNameOf(type);
  return [
    `- Ids begin with \`${prefix}/\`. Records stand in \`seed/${file}.yaml\`, \`.csv\` or in the folder \`seed/${file}/\`.`,
    `- Asked for as \`${singular}(id: …)\` and \`${plural}(filter: …)\`, in the order of ${[...order.map((name) => `\`${name}\``), "`id`"].join(", then ")}.`,
    ...(period ? [`- Holds from \`${period.from}\`${period.to ? ` to \`${period.to}\`` : ""}${period.inForceFrom ? `; in force from \`${period.inForceFrom}\`` : ""}: \`asOf\` and \`holds\` ask by these.`] : []),
    ...(searchable ? [] : ["- Not searched by text."]),
    ...(cited ? [] : ["- Needs no citation."]),
  ].join("\n");
}

const heading = (text: string): string => `**${text}**`;

function propertyTable(properties: readonly PropertyType[]): string {
  return table(["Property", "Kind", "Description"], properties.map(({ name, kindName, required, vocabulary, description }) => [
    `\`${name}\`${required ? " (required)" : ""}`,
    vocabulary ? `${kindName} of ${vocabularyLink(vocabulary)}` : kindName,
    description,
  ]));
}

function relationTable(relations: readonly RelationType[], end: string): string {
  return table(["Field", "Relationship", end, "Description"], relations.map((relation) => [
    `\`${relation.name}\`${relation.required ? " (required)" : ""}`,
    `${relation.direction === "out" ? "" : "← "}\`${relation.type}\`${relation.many ? "" : ", one"}`,
    relation.toAny ? "any type" : relation.targets.map((target) => `[${target}](#${anchor(target)})`).join(", "),
    [relation.description, ...(relation.basis === "EDITORIAL" ? ["An editorial reading unless the link says otherwise."] : []), ...(relation.roles ? [`Roles: ${vocabularyLink(relation.roles)}.`] : [])].join(" "),
  ]));
}

const codeTable = (vocabulary: Vocabulary): string => [
  `### ${vocabulary.name}`,
  vocabulary.description,
  table(["Code", "English", "French"], Object.entries(vocabulary.codes).map(([code, { en, fr }]) => [`\`${code}\``, en, fr])),
].join("\n\n");

/** The codes of a vocabulary stand once, in the section of the first type that uses it. */
function homesOf(types: readonly EntityType[]): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  for (const type of types) {
    for (const { name } of vocabulariesOf(type)) if (!homes.has(name)) homes.set(name, type.name);
  }
  return homes;
}

function vocabulariesOf(type: EntityType): Vocabulary[] {
  const used = [
    ...[...type.properties.values()].map(({ vocabulary }) => vocabulary),
    ...[...type.relations.values()].map(({ roles, direction }) => (direction === "out" ? roles : undefined)),
  ].filter((vocabulary) => vocabulary !== undefined);
  return [...new Map(used.map((vocabulary) => [vocabulary.name, vocabulary])).values()];
}

const vocabularyLink = ({ name }: Vocabulary): string => `[${name}](#${anchor(name)})`;
const anchor = (heading: string): string => heading.toLowerCase();

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return rows.length === 0 ? "" : [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}
