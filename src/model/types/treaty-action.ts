import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { LocalizedTextValue } from "../kinds/localized-text.js";
import { vocabulary } from "../vocabularies.js";

export const TreatyActionKind = vocabulary("TreatyActionKind", "What a State or organisation did in respect of an instrument.", {
  SIGNATURE: { en: "Signature", fr: "Signature" },
  RATIFICATION: { en: "Ratification", fr: "Ratification" },
  ACCEPTANCE: { en: "Acceptance", fr: "Acceptation" },
  APPROVAL: { en: "Approval", fr: "Approbation" },
  ACCESSION: { en: "Accession", fr: "Adhésion" },
  SUCCESSION: { en: "Succession", fr: "Succession" },
  CONSENT: { en: "Consent to be bound, form unknown", fr: "Consentement à être lié, forme inconnue" },
  PROVISIONAL_APPLICATION: { en: "Provisional application", fr: "Application provisoire" },
  TERRITORIAL_EXTENSION: { en: "Territorial extension", fr: "Extension territoriale" },
  TERRITORIAL_EXCLUSION: { en: "Territorial exclusion", fr: "Exclusion territoriale" },
  RESERVATION: { en: "Reservation", fr: "Réserve" },
  DECLARATION: { en: "Declaration", fr: "Déclaration" },
  RESERVATION_OR_DECLARATION: { en: "Reservation or declaration, which of the two unknown", fr: "Réserve ou déclaration, sans que l'on sache laquelle" },
  OBJECTION: { en: "Objection", fr: "Objection" },
  WITHDRAWAL: { en: "Withdrawal", fr: "Dénonciation" },
});

export const TextStatus = vocabulary("TextStatus", "Whether the text of a reservation or declaration was read.", {
  READ: { en: "Text read", fr: "Texte lu" },
  MARKED_ONLY: { en: "Only a mark in a table was seen", fr: "Seule une marque dans un tableau a été vue" },
});

@NodeType({
  plural: "treatyActions", prefix: "treaty-action", labelParts: ["country", "kind", "instrument", "date"], order: ["date"],
  period: { from: "date", inForceFrom: "enteredIntoForce" }, searchable: false,
  description: "One act of a State or regional organisation on one instrument, such as a signature, an accession or a reservation.",
})
export class TreatyAction extends Entity {
  @Property("code", { required: true, vocabulary: TreatyActionKind, description: "What was done." })
  kind!: string;

  @Property("boolean", { required: true, description: "Whether it expresses consent to be bound; a signature followed by ratification does not." })
  consent!: boolean;

  @Property("partialDate", { description: "Day of the act: of signature, or of deposit with the depositary. Absent when unknown, which is not 'never'." })
  date?: string;

  @Property("partialDate", { description: "Day on which it took effect: on which the instrument entered into force for its author." })
  enteredIntoForce?: string;

  @Property("code", { vocabulary: TextStatus, description: "Whether the text of the reservation or declaration was read." })
  textStatus?: string;

  @Property("localizedText", { description: "Extent of competence declared by a regional organisation." })
  declaredCompetence?: LocalizedTextValue;

  @Property("texts", { description: "Territories to which it extends or which it excludes, as named by the source." })
  territories?: readonly string[];

  @Relationship({
    type: "BY", to: ["Country"], many: false, required: true,
    description: "The State or regional organisation that acted.",
    reverse: { name: "treatyActions", description: "Its acts on instruments: signatures, ratifications, accessions, reservations." },
  })
  country!: LinkValue[];

  @Relationship({
    type: "OF", to: ["Instrument"], many: false, required: true,
    description: "The instrument on which it bears.",
    reverse: { name: "treatyActions", description: "Acts of States and regional organisations on it." },
  })
  instrument!: LinkValue[];

  @Relationship({
    type: "ON", to: ["Provision"], many: true,
    description: "The provisions that a reservation, declaration or objection concerns, where known.",
    reverse: { name: "treatyActions", description: "Reservations, declarations and objections that concern it." },
  })
  provisions!: LinkValue[];
}
