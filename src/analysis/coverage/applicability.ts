import type { Both, Ground, GroundNode } from "../ground/ground.js";
import { hasStatusData, statusOf, type Basis } from "../law/acts.js";
import { countriesIn, membersOf } from "../law/members.js";
import { standingOf, type Standing } from "../law/standing.js";
import { joined, both } from "../words.js";
import { sentenceOf, untilSentence } from "../law/sentences.js";

/** Whether a subject binds a place on a day, apart from what the evidence says. */
export interface Applies {
  readonly applicability: "BOUND" | "NOT_BOUND" | "NOT_LEGALLY_BINDING" | "UNKNOWN";
  readonly because: Both;
  /** Where one country stands, for cells of countries and treaty provisions. */
  readonly standing: Standing | null;
}

const ARRANGEMENT: Applies = {
  applicability: "NOT_LEGALLY_BINDING", standing: null,
  because: both("An arrangement of matters, not a provision of law.", "Un classement de matières, non une disposition de droit."),
};

/** How a subject applies to each of some places: made once for a column, since all its cells share the instrument. */
export function applicabilityOf(ground: Ground, subject: GroundNode, day: string, basis: Basis): (place: GroundNode) => Applies {
  if (subject.type !== "Provision") return () => ARRANGEMENT;
  const force = subject.columns.legalForce;
  if (force !== "BINDING") {
    const applies: Applies = {
      applicability: "NOT_LEGALLY_BINDING", standing: null,
      because: force === "GUIDANCE" ? both("Guidance: it is no legal duty.", "Orientation : ce n'est pas une obligation juridique.") : both("A political commitment: it is no legal duty.", "Engagement politique : ce n'est pas une obligation juridique."),
    };
    return () => applies;
  }
  const instrument = ground.node(ground.from(subject.id, "PART_OF", "Instrument")[0]?.to ?? "");
  if (!instrument) return () => unknown(both("Its instrument is not recorded.", "Son instrument n'est pas enregistré."));
  return ground.once(`applicability ${instrument.id} ${day} ${basis}`, () => {
    const known = new Map<string, Applies>();
    return (place: GroundNode): Applies => {
      const found = known.get(place.id) ?? applies(ground, instrument, place, day, basis);
      known.set(place.id, found);
      return found;
    };
  });
}

const unknown = (because: Both): Applies => ({ applicability: "UNKNOWN", because, standing: null });

function applies(ground: Ground, instrument: GroundNode, place: GroundNode, day: string, basis: Basis): Applies {
  const status = statusOf(ground, instrument);
  if (!hasStatusData(status)) {
    return unknown(both(`No data on who is bound by the ${instrument.label.en} are recorded here.`, `Aucune donnée sur les parties à « ${instrument.label.fr} » n'est enregistrée ici.`));
  }
  const until = untilSentence(status, day);
  if (place.type === "Country") {
    const standing = standingOf(status, place, day, basis);
    return { applicability: nameOf(standing.party), standing, because: joined([sentenceOf(standing, status, basis), ...(until ? [until] : [])]) };
  }
  const members = place.type === "Region" ? countriesIn(ground, place.id) : membersOf(ground, place.id, day);
  if (members.length === 0) return unknown(both("Its members are not recorded.", "Ses membres ne sont pas enregistrés."));
  const parties = members.map((member) => standingOf(status, member, day, basis).party);
  const bound = parties.filter((party) => party === "YES").length;
  const applicability = bound === members.length ? "BOUND" : parties.includes("NO") ? "NOT_BOUND" : "UNKNOWN";
  return {
    applicability, standing: null,
    because: joined([both(`${bound} of its ${members.length} recorded members are bound; it counts as bound where all are.`, `${bound} de ses ${members.length} membres enregistrés sont liés ; le tout compte comme lié quand tous le sont.`), ...(until ? [until] : [])]),
  };
}

const nameOf = (party: Standing["party"]): Applies["applicability"] => (party === "YES" ? "BOUND" : party === "NO" ? "NOT_BOUND" : "UNKNOWN");
