import type { Both, GroundNode } from "../ground/ground.js";
import { both, joined } from "../words.js";
import type { Act, Basis, StatusData } from "./acts.js";
import type { EntryIntoForce } from "./entry-into-force.js";
import type { FirstDayAll, StatedBeside } from "./parties.js";
import { written, type Span } from "./span.js";
import type { Standing } from "./standing.js";

const orUnknown = (date: Span | null): Both => (date ? both(written(date), written(date)) : both("a date not recorded", "une date non enregistrée"));

/** "bound since 2007-08-01 (deposit 2007-07-02)", or what else the data say of where a country stands. */
export function sentenceOf({ standing, consent, signature, withdrawal, party }: Standing, status: StatusData, basis: Basis): Both {
  if (standing === "PARTY" && consent) return partySentence(consent, basis);
  if (withdrawal && party === "NO") {
    const since = orUnknown(withdrawal.inForce ?? withdrawal.date);
    return both(`No longer bound since ${since.en} (withdrawal).`, `N'est plus lié depuis ${since.fr} (dénonciation).`);
  }
  if (standing === "SIGNATORY" && signature) {
    const on = orUnknown(signature.date);
    return both(`Signed on ${on.en}; not party.`, `A signé le ${on.fr} ; n'est pas partie.`);
  }
  if (standing === "NOT_PARTY") return both("Not party; no act on it is recorded here.", "Non partie ; aucun acte à ce sujet n'est enregistré ici.");
  if (consent) {
    const deposit = orUnknown(consent.date);
    return both(`Consented to be bound (deposit ${deposit.en}); the data do not tell whether it was bound on this day.`, `A consenti à être lié (dépôt ${deposit.fr}) ; les données ne disent pas s'il l'était à cette date.`);
  }
  return both(`Whether it is bound by the ${status.instrument.label.en} is not known here.`, `Rien ne dit ici s'il est lié par « ${status.instrument.label.fr} ».`);
}

function partySentence({ date, inForce }: Act, basis: Basis): Both {
  const [deposit, since] = [orUnknown(date), orUnknown(inForce)];
  if (basis === "DEPOSIT" && !inForce) return both(`Party by deposit ${deposit.en}.`, `Partie par dépôt ${deposit.fr}.`);
  return both(`Bound since ${since.en} (deposit ${deposit.en}).`, `Lié depuis ${since.fr} (dépôt ${deposit.fr}).`);
}

/** Where the day lies after what the data cover, a sentence that says so. */
export function untilSentence({ until, instrument }: StatusData, day: string): Both | null {
  if (until === null || day <= until) return null;
  return both(
    `The status data of the ${instrument.label.en} end on ${until}: what happened between then and ${day} is not known here.`,
    `Les données sur l'état de « ${instrument.label.fr} » s'arrêtent au ${until} : ce qui s'est passé entre cette date et le ${day} n'est pas connu ici.`,
  );
}

/** Where the instrument itself was not in force on the day, a sentence that says so. */
export function inForceSentence({ inForce, instrument }: StatusData, day: string): Both | null {
  if (inForce === null || inForce.from <= day) return null;
  return both(
    `The ${instrument.label.en} was not in force on ${day}: it entered into force on ${written(inForce)}.`,
    `« ${instrument.label.fr} » n'était pas en vigueur le ${day} : entrée en vigueur le ${written(inForce)}.`,
  );
}

/** Two counts of the same day, and what sets them apart. */
export function besideSentence({ date, stated, counted, own, parties, difference }: StatedBeside): Both {
  const day = written(date);
  const [en, fr] = counted === "STATES" ? ["States", "États"] : ["parties", "parties"];
  const open = own.undetermined > 0 ? [` (and ${own.undetermined} undetermined)`, ` (et ${own.undetermined} indéterminés)`] : ["", ""];
  const counts = both(`${day}: ${stated} ${en} stated, ${own.certain}${open[0]} counted here by deposit.`, `${day} : ${stated} ${fr} selon la source, ${own.certain}${open[1]} comptés ici par dépôt.`);
  if (difference === 0) return counts;
  const differ = both(`They differ by ${Math.abs(difference)}.`, `Ils diffèrent de ${Math.abs(difference)}.`);
  const withOrganisations = stated === parties.certain ? [both(`With regional organisations, ${parties.certain} parties are counted here.`, `Avec les organisations régionales, ${parties.certain} parties sont comptées ici.`)] : [];
  return joined([counts, differ, ...withOrganisations]);
}

/** The derivation of an entry into force. */
export function entrySentence({ clause, depositsRequired, entryDelayDays, completing, notBefore, day, recorded }: EntryIntoForce, instrument: GroundNode): Both {
  const article = clause.columns.designation as string;
  if (!completing) return both(`${article} requires ${depositsRequired} deposits; fewer are recorded.`, `${article} requiert ${depositsRequired} dépôts ; moins sont enregistrés.`);
  if (!day) return both(`${article} requires ${depositsRequired} deposits; the dates of some do not tell which was the last.`, `${article} requiert ${depositsRequired} dépôts ; les dates de certains ne disent pas lequel fut le dernier.`);
  const last = written(completing.date!);
  const earlier = notBefore.filter((one) => one.day !== null);
  const after = earlier.map((one) => both(`not before the ${one.instrument.label.en} (${one.day})`, `pas avant « ${one.instrument.label.fr} » (${one.day})`));
  const condition = after.length > 0 ? both(`, ${after.map(({ en }) => en).join(", ")}`, `, ${after.map(({ fr }) => fr).join(", ")}`) : both("", "");
  const derived = both(
    `${article}: the ${depositsRequired}th deposit that counts was made on ${last} (${completing.country.label.en}); ${entryDelayDays} days later${condition.en}, the ${instrument.label.en} entered into force on ${day}.`,
    `${article} : le ${depositsRequired}e dépôt qui compte date du ${last} (${completing.country.label.fr}) ; ${entryDelayDays} jours plus tard${condition.fr}, « ${instrument.label.fr} » est entré en vigueur le ${day}.`,
  );
  if (!recorded) return derived;
  return joined([derived, recorded === day ? both("Its record states the same day.", "Sa fiche donne le même jour.") : both(`Its record states ${recorded}.`, `Sa fiche donne le ${recorded}.`)]);
}

/** When all members were party. */
export function allPartySentence({ day, last, notParty, undetermined }: FirstDayAll, members: number, body: GroundNode, { instrument }: StatusData): Both {
  if (members === 0) return both(`No member countries of ${body.label.en} are recorded.`, `Aucun pays membre de « ${body.label.fr} » n'est enregistré.`);
  if (day && last) {
    return both(
      `All ${members} recorded members of ${body.label.en} have been party to the ${instrument.label.en} since ${day}; ${last.country.label.en} came last.`,
      `Les ${members} membres enregistrés de « ${body.label.fr} » sont tous parties à « ${instrument.label.fr} » depuis le ${day} ; dernier dépôt : ${last.country.label.fr}.`,
    );
  }
  const names = (lang: "en" | "fr"): string => [...notParty, ...undetermined].map(({ country }) => country.label[lang]).join(", ");
  return notParty.length > 0
    ? both(`${notParty.length} of ${members} recorded members are not party: ${names("en")}.`, `${notParty.length} des ${members} membres enregistrés ne sont pas parties : ${names("fr")}.`)
    : both(`The dates of ${names("en")} do not tell.`, `Les dates de ${names("fr")} ne permettent pas de le dire.`);
}
