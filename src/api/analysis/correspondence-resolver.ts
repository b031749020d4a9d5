import { GraphQLID } from "graphql";
import { Args, ArgsType, Ctx, Field, Query, Resolver } from "type-graphql";
import { correspondencesOf, instrumentsBeside, type Correspondence } from "../../analysis/correspondence/correspondences.js";
import { prioritiesOf, type Priority } from "../../analysis/correspondence/priorities.js";
import type { GroundNode } from "../../analysis/ground/ground.js";
import { both } from "../../analysis/words.js";
import { InvalidInput } from "../../errors.js";
import type { ApiContext } from "../api-context.js";
import { ForwardArguments } from "../offset-arguments.js";
import { pageOf } from "../offset-page.js";
import { CorrespondenceConnection, PriorityConnection } from "./correspondence-types.js";
import { say } from "./declare.js";
import { showLink } from "./link-type.js";
import { maybeNamed, named } from "./names.js";
import { showNote } from "./note-type.js";
import { record, records } from "./records.js";
import { showCited } from "./rule-type.js";

@ArgsType()
class CorrespondenceArguments extends ForwardArguments {
  @Field(() => GraphQLID, { description: "The instrument asked about." }) instrument!: string;
  @Field(() => GraphQLID, { nullable: true, description: "Only correspondences with this instrument." }) with?: string | null;
  @Field(() => GraphQLID, { nullable: true, description: "Only those of this provision of the instrument." }) provision?: string | null;
}

@ArgsType()
class PriorityArguments extends ForwardArguments {
  @Field(() => GraphQLID, { nullable: true, description: "An objective of the framework." }) objective?: string | null;
  @Field(() => GraphQLID, { nullable: true, description: "Or a measure of the framework." }) measure?: string | null;
  @Field(() => GraphQLID, { nullable: true, description: "Only measures of this country." }) country?: string | null;
}

@Resolver()
export class CorrespondenceResolver {
  @Query(() => CorrespondenceConnection, { description: "Provisions of other instruments that correspond to those of one: like content, not equal force." })
  async correspondences(@Args(() => CorrespondenceArguments) args: CorrespondenceArguments, @Ctx() context: ApiContext): Promise<object> {
    const ground = await context.ground();
    const instrument = await named("Instrument", args.instrument, "correspondences(instrument)", ground, context);
    const other = await maybeNamed("Instrument", args.with, "correspondences(with)", ground, context);
    const provision = await maybeNamed("Provision", args.provision, "correspondences(provision)", ground, context);
    if (other?.id === instrument.id) throw new InvalidInput("correspondences: instrument and with are the same; name two.", { argument: "with" });
    const found = correspondencesOf(ground, { instrument: instrument.id, with: other?.id ?? null, provision: provision?.id ?? null });
    return {
      ...pageOf(found, args, "correspondences", showCorrespondence),
      instruments: () => instrumentsBeside(ground, instrument.id).map((one) => ({ instrument: record(one.instrument.id), count: one.count })),
      notes: () => (found.length > 0 ? [] : [showNote(noneSentence(instrument, other))]),
    };
  }

  @Query(() => PriorityConnection, { description: "National measures that meet an objective or measure of the framework over a provision." })
  async nationalPriorities(@Args(() => PriorityArguments) args: PriorityArguments, @Ctx() context: ApiContext): Promise<object> {
    const ground = await context.ground();
    if (Boolean(args.objective) === Boolean(args.measure)) throw new InvalidInput("nationalPriorities: name an objective or a measure, one of the two.", {});
    const subject = args.objective ? await named("Objective", args.objective, "nationalPriorities(objective)", ground, context) : await named("Measure", args.measure!, "nationalPriorities(measure)", ground, context);
    const country = await maybeNamed("Country", args.country, "nationalPriorities(country)", ground, context);
    return { ...pageOf(prioritiesOf(ground, subject, country?.id ?? null), args, "nationalPriorities", showPriority), notes: [showNote(JOINED)] };
  }
}

const JOINED = both(
  "No source joins objectives of the framework with national priorities: the two meet over a provision to which each is linked.",
  "Aucune source ne relie les objectifs du cadre aux priorités nationales : les deux se rejoignent par une disposition à laquelle chacun est rattaché.",
);

const noneSentence = (instrument: GroundNode, other: GroundNode | null): ReturnType<typeof both> => both(
  `No correspondence of the ${instrument.label.en}${other ? ` with the ${other.label.en}` : ""} is recorded here; that says nothing of their content.`,
  `Aucune correspondance de « ${instrument.label.fr} »${other ? ` avec « ${other.label.fr} »` : ""} n'est enregistrée ici ; cela ne dit rien de leur contenu.`,
);

const nameOf = ({ columns, label }: GroundNode, lang: "en" | "fr"): string => (columns.designation as string | null) ?? label[lang];

const showCorrespondence = ({ provision, other, instrument, matchType, link, confidence }: Correspondence): object => ({
  provision: record(provision.id), other: record(other.id), instrument: record(instrument.id), matchType,
  obligation: provision.columns.obligation, otherObligation: other.columns.obligation, legalForce: provision.columns.legalForce, otherLegalForce: other.columns.legalForce,
  linkBasis: link.basis, confidence, link: () => showLink(link),
  sentence: say(both(`${nameOf(provision, "en")} corresponds to ${nameOf(other, "en")} of the ${instrument.label.en}.`, `${nameOf(provision, "fr")} correspond à ${nameOf(other, "fr")} de « ${instrument.label.fr} ».`)),
});

const showPriority = ({ subject, measure, countries, provision, inheritedBy, links, confidence }: Priority): object => ({
  subject: record(subject.id), nationalMeasure: record(measure.id), countries: records(countries), provision: record(provision.id),
  inheritedBy: () => inheritedBy && showCited(inheritedBy), linkBasis: "EDITORIAL", confidence, links: () => links.map(showLink),
  sentence: say(both(`“${subject.label.en}” and “${measure.label.en}” meet over ${nameOf(provision, "en")}.`, `« ${subject.label.fr} » et « ${measure.label.fr} » se rejoignent par ${nameOf(provision, "fr")}.`)),
});
