import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { LocalizedTextValue } from "../kinds/localized-text.js";
import { vocabulary } from "../vocabularies.js";

export const CountryKind = vocabulary("CountryKind", "Standing of a place in the United Nations system; no view on its legal status.", {
  UN_MEMBER: { en: "Member State of the United Nations", fr: "État Membre de l'Organisation des Nations Unies" },
  UN_OBSERVER: { en: "Non-member observer State", fr: "État non membre observateur" },
  PARTY_NON_MEMBER: { en: "Party to treaties, not a United Nations member", fr: "Partie à des traités, non membre de l'ONU" },
  TERRITORY: { en: "Territory", fr: "Territoire" },
  REGIONAL_ORGANISATION: { en: "Regional economic integration organisation", fr: "Organisation régionale d'intégration économique" },
  OTHER: { en: "Other place", fr: "Autre lieu" },
});

@NodeType({
  plural: "countries", prefix: "country", caption: "name", order: [],
  description: "A country, territory or regional economic integration organisation that the data name; id by ISO 3166-1 alpha-3.",
})
export class Country extends Entity {
  @Property("localizedText", { required: true, search: 5, description: "Its short name." })
  name!: LocalizedTextValue;

  @Property("texts", { search: 4, description: "Other names, in any language." })
  otherNames?: readonly string[];

  @Property("text", { required: true, search: 3, description: "ISO 3166-1 alpha-3 code; XKX is user-assigned, EUE reserved." })
  iso3!: string;

  @Property("text", { required: true, search: 2, description: "ISO 3166-1 alpha-2 code." })
  iso2!: string;

  @Property("text", { description: "UN M49 code, three digits." })
  m49?: string;

  @Property("code", { required: true, vocabulary: CountryKind, description: "Its standing in the United Nations system." })
  kind!: string;

  @Property("boolean", { required: true, description: "Least developed country." })
  leastDeveloped!: boolean;

  @Property("boolean", { required: true, description: "Landlocked developing country." })
  landlockedDeveloping!: boolean;

  @Property("boolean", { required: true, description: "Small island developing State." })
  smallIslandDeveloping!: boolean;

  @Property("decimal", { description: "Latitude of a point for drawing, in degrees." })
  latitude?: number;

  @Property("decimal", { description: "Longitude of a point for drawing, in degrees." })
  longitude?: number;

  @Property("text", { description: "UN M49 intermediate region, by its English name, where the standard has one between country and subregion." })
  intermediateRegion?: string;

  @Relationship({
    type: "IN_REGION", to: ["Region"], many: false,
    description: "The UN M49 subregion in which it lies.",
    reverse: { name: "countries", description: "Countries and territories that lie in it." },
  })
  region!: LinkValue[];
}
