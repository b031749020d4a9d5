import type { GapFound, GapRule, GapScope, Premise } from "../../gaps/gap.js";
import type { Both, Ground, GroundNode } from "../../ground/ground.js";
import { statusOf } from "../../law/acts.js";
import { sentenceOf } from "../../law/sentences.js";
import { comeBy, overOn, spanOf, written } from "../../law/span.js";
import { standingOf, type Standing } from "../../law/standing.js";
import { both, joined } from "../../words.js";

const PROTOCOL = "instrument/tip-protocol-2000";
const ARTICLE = "provision/tip-art-9";

const wanted: readonly { readonly kind: string; readonly name: Both }[] = [
  { kind: "ACTION_PLAN", name: both("action plan in force on the day", "plan d'action en vigueur à la date") },
  { kind: "COORDINATION_BODY", name: both("coordinating body", "organe de coordination") },
  { kind: "NATIONAL_RAPPORTEUR", name: both("national rapporteur", "rapporteur national") },
];

/** The three national measures by which comprehensive policies under article 9 are usually made. */
export const article9MeasureMissing: GapRule = {
  id: "article-9-measure-missing", version: 1, kind: "ARTICLE_9_MEASURE_MISSING", ofPlaces: true,
  statement: both(
    "A country is bound by Article 9 of the Trafficking Protocol, and no action plan in force on the day, no coordinating body or no national rapporteur of it is recorded here.",
    "Un pays est lié par l'article 9 du Protocole, et aucun plan d'action en vigueur à la date, aucun organe de coordination ou aucun rapporteur national n'est enregistré ici.",
  ),
  reason: both(
    "Article 9(1) requires comprehensive policies, programmes and other measures. The text names none of the three; they are the forms in which States report them. A plan whose period is over no longer counts, a body or rapporteur counts until a source says that it ended.",
    "L'article 9(1) exige des politiques, programmes et autres mesures d'ensemble. Le texte ne nomme aucune des trois ; ce sont les formes sous lesquelles les États en rendent compte. Un plan échu ne compte plus, un organe ou un rapporteur compte jusqu'à ce qu'une source dise qu'il a pris fin.",
  ),
  *find(scope) {
    const article = scope.ground.node(ARTICLE);
    const protocol = scope.ground.node(PROTOCOL);
    if (article && protocol) for (const country of scope.countries) yield* ofCountry(scope, country, article, protocol);
  },
};

function* ofCountry({ ground, day, basis }: GapScope, country: GroundNode, article: GroundNode, protocol: GroundNode): Generator<GapFound> {
  const status = statusOf(ground, protocol);
  const standing = standingOf(status, country, day, basis);
  if (standing.party !== "YES" || !standing.consent) return;
  for (const { kind, name } of wanted) {
    const recorded = ground.to(country.id, "OF", "NationalMeasure").map(({ from }) => ground.node(from)!).filter(({ columns }) => columns.kind === kind);
    if (recorded.some((measure) => holds(measure, day))) continue;
    const bound = sentenceOf(standing, status, basis);
    const over = recorded.filter((measure) => ended(measure, day) === "YES");
    yield {
      keys: [country.id, ARTICLE, kind], place: country, subject: article, severity: article.columns.obligation as string, since: standing.consent.inForce ?? standing.consent.date,
      sentence: joined([
        both(`${country.label.en}, Art. 9 of the ${protocol.label.en}.`, `${country.label.fr}, art. 9 du ${protocol.label.fr}.`), bound,
        both(`No ${name.en} is recorded in this dataset.`, `Aucun ${name.fr} n'est enregistré dans ce jeu de données.`), ...over.slice(-1).map(lastSentence),
      ]),
      premises: [
        { record: article, links: ground.from(article.id, "PART_OF", "Instrument"), sentence: both("Art. 9(1) requires comprehensive policies, programmes and other measures.", "L'art. 9(1) exige des politiques, programmes et autres mesures d'ensemble.") },
        actPremise(ground, standing, bound),
        ...over.map((measure) => ({ record: measure, links: ground.from(measure.id, "OF").filter(({ to }) => to === country.id), sentence: lastSentence(measure) })),
        ...assertedNone(ground, country, kind),
      ],
      missing: {
        fromType: "NationalMeasure", from: null, relationship: "OF", to: country.id,
        sentence: both(`A national measure of kind ${kind} of ${country.label.en}.`, `Une mesure nationale de type ${kind} (${country.label.fr}).`),
      },
    };
  }
}

/** Adopted or under way by the day, and not surely over. Of one without dates its record is the only word. */
function holds(measure: GroundNode, day: string): boolean {
  const { columns } = measure;
  const began = spanOf(columns, "validFrom") ?? spanOf(columns, "adopted") ?? spanOf(columns, "asOf");
  return (began === null || comeBy(began, day) !== "NO") && ended(measure, day) !== "YES";
}

const ended = ({ columns }: GroundNode, day: string): ReturnType<typeof overOn> => overOn(spanOf(columns, "validTo"), day);

function lastSentence({ label, columns }: GroundNode): Both {
  const end = spanOf(columns, "validTo");
  return both(`“${label.en}” ended in ${end ? written(end) : "a year not recorded"}.`, `« ${label.fr} » a pris fin en ${end ? written(end) : "une année non enregistrée"}.`);
}

function actPremise(ground: Ground, { consent }: Standing, sentence: Both): Premise {
  const act = ground.node(consent!.id)!;
  return { record: act, links: [...ground.from(act.id, "BY"), ...ground.from(act.id, "OF")], sentence };
}

/** Sources that say themselves that there is none. */
function assertedNone(ground: Ground, country: GroundNode, kind: string): readonly Premise[] {
  return ground.to(country.id, "ABOUT", "Assertion").flatMap((edge): Premise[] => {
    const record = ground.node(edge.from)!;
    if (record.columns.kind !== "ASSERTED_NONE" || record.columns.field !== "nationalMeasures" || record.columns.statedValue !== kind) return [];
    const date = spanOf(record.columns, "date");
    return [{ record, links: [edge], sentence: both(`A source states that there is none${date ? ` (${written(date)})` : ""}.`, `Une source énonce qu'il n'y en a pas${date ? ` (${written(date)})` : ""}.`) }];
  });
}
