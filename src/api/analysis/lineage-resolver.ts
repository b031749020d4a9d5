import { GraphQLID } from "graphql";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { lineageOf } from "../../analysis/lineage/lineage.js";
import type { Lineage, Product, Step } from "../../analysis/lineage/step.js";
import { lineageSentence } from "../../analysis/lineage/sentences.js";
import { InvalidInput } from "../../errors.js";
import type { ApiContext } from "../api-context.js";
import { showDate } from "./coverage-values.js";
import { say } from "./declare.js";
import { LineageType } from "./lineage-types.js";
import { showLink } from "./link-type.js";
import { named } from "./names.js";
import { showNote } from "./note-type.js";
import { record, records } from "./records.js";

const typeOf: Readonly<Record<string, string>> = { tool: "Tool", practice: "GoodPractice" };

@Resolver()
export class LineageResolver {
  @Query(() => LineageType, { description: "The history of a tool or practice: from what it came, at which meetings it was worked out, adopted and presented, who used it and what came of that." })
  async lineage(@Arg("of", () => GraphQLID, { description: "The tool or practice, by its whole id." }) of: string, @Ctx() context: ApiContext): Promise<object> {
    const type = typeOf[of.slice(0, of.indexOf("/"))];
    if (!type) throw new InvalidInput(`lineage(of): "${of}" is no tool and no practice; write an id that begins with tool/ or practice/.`, { argument: "of", id: of });
    const ground = await context.ground();
    return showLineage(lineageOf(ground, await named(type, of, "lineage(of)", ground, context)), ground.version);
  }
}

const showLineage = (lineage: Lineage, version: string): object => ({
  of: record(lineage.of.id),
  steps: ({ kinds }: { kinds?: readonly string[] | null }) => lineage.steps.map(showStep).filter(({ kind }) => !kinds || kinds.includes(kind)),
  sentence: say(lineageSentence(lineage)), notes: lineage.notes.map(showNote), datasetVersion: version,
});

const showStep = ({ kind, record: { id }, began, ended, links, activities, produced, sentence }: Step, index: number) => ({
  position: index + 1, kind, record: record(id), began: showDate(began), ended: showDate(ended), dated: began !== null,
  links: () => links.map(showLink), activities: records(activities.map((one) => one.id)), produced: () => produced.map(showProduct), sentence: say(sentence),
});

const showProduct = ({ record: { id }, adapted, links, sentence }: Product): object => ({ record: record(id), adapted, links: () => links.map(showLink), sentence: say(sentence) });
