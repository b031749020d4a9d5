import { matrixOf } from "../../coverage/matrix.js";
import type { GapFound, GapRule, GapScope } from "../../gaps/gap.js";
import type { Ground, GroundNode } from "../../ground/ground.js";
import { hasStatusData, statusOf } from "../../law/acts.js";
import { sentenceOf } from "../../law/sentences.js";
import { both, joined } from "../../words.js";

const duties = new Set(["MANDATORY", "CONDITIONAL"]);

const instrumentOf = (ground: Ground, provision: string): string | undefined => ground.from(provision, "PART_OF", "Instrument")[0]?.to;

/** Instruments in force for somebody, for which this dataset records national measures at all. */
function instrumentsOf(ground: Ground): readonly string[] {
  return ground.once("instruments with national measures", () => {
    const implemented = ground.ofType("NationalMeasure").flatMap(({ id }) => ground.from(id, "IMPLEMENTS").map(({ to }) => instrumentOf(ground, to)));
    return [...new Set(implemented)].filter((id): id is string => id !== undefined && hasStatusData(statusOf(ground, ground.node(id)!))).sort();
  });
}

/** The place of something said once: where a whole article lacks a measure, its paragraphs are not told again. */
const isToldAbove = (ground: Ground, provision: GroundNode, lacks: (id: string) => boolean): boolean => ground.from(provision.id, "CHILD_OF").some(({ to }) => lacks(to));

/** A duty in force for a country, and no national measure recorded that carries it out. */
export const dutyWithoutMeasure: GapRule = {
  id: "duty-without-measure", version: 1, kind: "DUTY_WITHOUT_MEASURE", ofPlaces: true,
  statement: both(
    "A country is bound by a provision that is a duty, and no national measure recorded here carries it out, whole or in part.",
    "Un pays est lié par une disposition qui est une obligation, et aucune mesure nationale enregistrée ici ne la met en œuvre, en tout ou partie.",
  ),
  reason: both(
    "Only binding texts in force for the country, in mandatory or qualified wording, are duties. Instruments for which this dataset records no national measures at all are left out: there, their absence says nothing.",
    "Seuls les textes contraignants en vigueur pour le pays, à formulation impérative ou assortie de réserves, sont des obligations. Les instruments pour lesquels ce jeu de données n'enregistre aucune mesure nationale sont exclus : leur absence n'y dit rien.",
  ),
  *find(scope) {
    if (scope.countries.length === 0) return;
    for (const instrument of instrumentsOf(scope.ground)) yield* ofInstrument(scope, instrument);
  },
};

function* ofInstrument({ ground, day, basis, countries }: GapScope, instrument: string): Generator<GapFound> {
  const rowIds = countries.length === ground.ofType("Country").length ? null : countries.map(({ id }) => id);
  const matrix = matrixOf(ground, { rows: "COUNTRY", columns: "PARAGRAPH", rowIds, lines: { instrument }, evidence: { kinds: ["NATIONAL_MEASURE"] }, day, basis });
  const status = statusOf(ground, ground.node(instrument)!);
  for (const country of matrix.rows) {
    const lacking = new Set(matrix.row(country).cells.filter(({ subject, counts, applies }) => duties.has(subject.columns.obligation as string) && applies.applicability === "BOUND" && counts.supporting === 0).map(({ subject }) => subject.id));
    for (const { subject, applies } of matrix.row(country).cells) {
      const consent = applies.standing?.consent;
      if (!lacking.has(subject.id) || !consent || isToldAbove(ground, subject, (id) => lacking.has(id))) continue;
      const act = ground.node(consent.id)!;
      const designation = subject.columns.designation as string;
      const bound = sentenceOf(applies.standing!, status, basis);
      yield {
        keys: [country.id, subject.id], place: country, subject, severity: subject.columns.obligation as string, since: consent.inForce ?? consent.date,
        sentence: joined([
          both(`${country.label.en}, ${designation} of the ${status.instrument.label.en} (${subject.label.en}).`, `${country.label.fr}, ${designation} du ${status.instrument.label.fr} (${subject.label.fr}).`),
          bound, both("No national measure that carries it out is recorded in this dataset.", "Aucune mesure nationale qui la mette en œuvre n'est enregistrée dans ce jeu de données."),
        ]),
        premises: [
          { record: subject, links: ground.from(subject.id, "PART_OF", "Instrument"), sentence: both(`${designation} is a duty: ${subject.columns.obligation === "MANDATORY" ? "its wording is mandatory" : "its wording is qualified"}, and its instrument is binding.`, `${designation} est une obligation : sa formulation est ${subject.columns.obligation === "MANDATORY" ? "impérative" : "assortie de réserves"}, et son instrument est contraignant.`) },
          { record: act, links: [...ground.from(act.id, "BY"), ...ground.from(act.id, "OF")], sentence: bound },
        ],
        missing: {
          fromType: "NationalMeasure", from: null, relationship: "IMPLEMENTS", to: subject.id,
          sentence: both(`A national measure of ${country.label.en} that implements ${designation}.`, `Une mesure nationale (${country.label.fr}) qui met en œuvre ${designation}.`),
        },
      };
    }
  }
}
