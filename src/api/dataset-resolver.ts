import { GraphQLID, GraphQLInt, GraphQLString } from "graphql";
import { Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import { LocalizedText } from "../model/graphql-values.js";
import type { Lang } from "../model/kinds/kind.js";
import { Confidence, enumOf, vocabularies } from "../model/vocabularies.js";
import { statement } from "../store/graph-store.js";
import type { RequestContext } from "./context.js";
import { textIn } from "./localized.js";

@ObjectType({ description: "Number of records of a type." })
class TypeCount {
  @Field(() => GraphQLString, { description: "Name of the type." }) type!: string;
  @Field(() => GraphQLInt, { description: "Number of its records." }) count!: number;
}

@ObjectType({ description: "Number of records of a confidence." })
class ConfidenceCount {
  @Field(() => enumOf(Confidence), { description: "The confidence." }) confidence!: string;
  @Field(() => GraphQLInt, { description: "Number of records." }) count!: number;
}

@ObjectType({ description: "How recent the dataset is." })
class Freshness {
  @Field(() => GraphQLString, { nullable: true, description: "When it was loaded into this store, as an ISO 8601 instant." }) loadedAt?: string;
  @Field(() => GraphQLString, { nullable: true, description: "Latest day on which a source was seen, where the dataset tells." }) latestRetrieved?: string;
}

@ObjectType({ description: "A doubt that the editors know of and have not settled, or a limit of what was read." })
class KnownDoubt {
  @Field(() => LocalizedText, { description: "The doubt." }) text!: LocalizedText;
  @Field(() => GraphQLID, { nullable: true, description: "The record that it concerns." }) about?: string;
}

@ObjectType({ description: "The dataset behind the graph: what it is, how much it holds, how sure and how recent it is." })
class Dataset {
  @Field(() => LocalizedText, { description: "Its title." }) title!: LocalizedText;
  @Field(() => GraphQLString, { description: "Its version as published." }) version!: string;
  @Field(() => GraphQLString, { description: "State of the graph: changes with every load that changes something." }) graphVersion!: string;
  @Field(() => GraphQLString, { description: "Licence of the data." }) licence!: string;
  @Field(() => LocalizedText, { nullable: true, description: "What it holds and what it does not." }) description?: LocalizedText;
  @Field(() => [TypeCount], { description: "Records per type." }) counts!: TypeCount[];
  @Field(() => [ConfidenceCount], { description: "Records per confidence." }) confidences!: ConfidenceCount[];
  @Field(() => Freshness, { description: "How recent it is." }) freshness!: Freshness;
  @Field(() => [KnownDoubt], { description: "Known doubts and limits." }) knownDoubts!: KnownDoubt[];
}

@ObjectType({ description: "One code of a closed list." })
class VocabularyCode {
  @Field(() => GraphQLString, { description: "The code; never renamed." }) code!: string;
  @Field(() => LocalizedText, { description: "Its label." }) label!: LocalizedText;
}

@ObjectType({ description: "A closed list of codes with labels in both languages." })
class Vocabulary {
  @Field(() => GraphQLString, { description: "Its name, also that of the enum." }) name!: string;
  @Field(() => GraphQLString, { description: "What it tells apart." }) description!: string;
  @Field(() => [VocabularyCode], { description: "Its codes." }) codes!: VocabularyCode[];
}

const datasetFigures = statement("datasetFigures", `CALL () { MATCH (n:Entity) WITH n.type AS type, count(n) AS total RETURN collect([type, total]) AS types }
CALL () { MATCH (n:Entity) WHERE n.confidence IS NOT NULL WITH n.confidence AS confidence, count(n) AS total RETURN collect([confidence, total]) AS confidences }
CALL () { MATCH (:Entity)-[c:CITES]->(:Source) WHERE c.retrieved <> '' RETURN max(c.retrieved) AS latestRetrieved }
MATCH (g:GraphMeta {id: 'graph'})
RETURN types, confidences, latestRetrieved, g.dataset AS dataset, g.version AS version, g.loadedAt AS loadedAt`);

interface Figures {
  readonly types: readonly (readonly [string, number])[];
  readonly confidences: readonly (readonly [string, number])[];
  readonly latestRetrieved: string | null;
  readonly dataset: string;
  readonly version: string;
  readonly loadedAt: string | null;
}

type Both = Readonly<Partial<Record<Lang, string>>>;

interface Described {
  readonly title: Both;
  readonly version: string;
  readonly licence: string;
  readonly description?: Both;
  readonly knownDoubts?: readonly (Both & { readonly about?: string })[];
}

/** The dataset's reader has seen to it that there is a text. */
const textOf = (both: Both, lang: Lang): LocalizedText => textIn(both, "en", "fr", lang) as LocalizedText;

@Resolver()
export class DatasetResolver {
  @Query(() => Dataset, { description: "The dataset behind the graph." })
  async dataset(@Ctx() context: RequestContext): Promise<Dataset> {
    const [figures] = await context.read<Figures>(datasetFigures, {});
    const described = JSON.parse(figures!.dataset) as Described;
    return {
      title: textOf(described.title, context.lang),
      version: described.version,
      graphVersion: figures!.version,
      licence: described.licence,
      ...(described.description ? { description: textOf(described.description, context.lang) } : {}),
      counts: byKey(figures!.types).map(([type, count]) => ({ type, count })),
      confidences: byKey(figures!.confidences).map(([confidence, count]) => ({ confidence, count })),
      freshness: { ...(figures!.loadedAt ? { loadedAt: figures!.loadedAt } : {}), ...(figures!.latestRetrieved ? { latestRetrieved: figures!.latestRetrieved } : {}) },
      knownDoubts: (described.knownDoubts ?? []).map(({ about, ...text }) => ({ text: textOf(text, context.lang), ...(about ? { about } : {}) })),
    };
  }

  @Query(() => [Vocabulary], { description: "All closed lists of codes, with labels in both languages." })
  vocabularies(@Ctx() context: RequestContext): Vocabulary[] {
    return vocabularies().map(({ name, description, codes }) => ({
      name, description, codes: Object.entries(codes).map(([code, label]) => ({ code, label: textOf(label, context.lang) })),
    }));
  }
}

const byKey = (pairs: readonly (readonly [string, number])[]): (readonly [string, number])[] => [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));

export const fixedStatements = [datasetFigures];
