import type { CloserRule } from "../../closers/closer.js";
import type { Ground, GroundNode } from "../../ground/ground.js";
import { hasStatusData, statusOf, type Act } from "../../law/acts.js";
import { standingOf } from "../../law/standing.js";
import { both } from "../../words.js";

/** The acts by which a country is party, on a day, to each instrument with status data. */
const recordOf = (ground: Ground, country: GroundNode, day: string): ReadonlyMap<string, Act> => ground.once(`treaty record ${country.id} ${day}`, () => {
  const consents = ground.ofType("Instrument").map((instrument) => statusOf(ground, instrument)).filter(hasStatusData)
    .flatMap((status): [string, Act][] => {
      const { party, consent } = standingOf(status, country, day, "DEPOSIT");
      return party === "YES" && consent ? [[status.instrument.id, consent]] : [];
    });
  return new Map(consents);
});

export const similarTreatyRecord: CloserRule = {
  id: "similar-treaty-record", version: 1, code: "SIMILAR_TREATY_RECORD", isAboutSubject: () => false,
  statement: both("It is from a country that is party to every instrument to which the country in need is party.", "Il vient d'un pays partie à tous les instruments auxquels le pays en cause est partie."),
  reason: both("It was done under the same duties. Only instruments whose status is recorded here are compared.", "Cela a été fait sous les mêmes obligations. Seuls les instruments dont l'état est enregistré ici sont comparés."),
  find({ ground, country, day }, { places }) {
    const own = country && recordOf(ground, country, day);
    if (!own || own.size === 0) return null;
    const alike = places.find(({ to }) => to !== country.id && [...own.keys()].every((id) => recordOf(ground, ground.node(to)!, day).has(id)));
    if (!alike) return null;
    const acts = [...recordOf(ground, ground.node(alike.to)!, day)].filter(([id]) => own.has(id)).map(([, act]) => act);
    const { label } = ground.node(alike.to)!;
    return {
      links: [alike, ...acts.flatMap(({ id }) => ground.from(id, "OF"))],
      sentence: both(`${label.en} is party to all ${own.size} instruments to which ${country.label.en} is.`, `${label.fr} est partie aux ${own.size} instruments auxquels l'est ${country.label.fr}.`),
    };
  },
};
