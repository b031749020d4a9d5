import { buildCatalogue, type Catalogue } from "./catalogue.js";
import type { RecordClass } from "./decorators.js";
import { Entity } from "./entity.js";
import { Country } from "./types/country.js";
import { Instrument } from "./types/instrument.js";
import { Provision } from "./types/provision.js";
import { Source } from "./types/source.js";

/** Every type of record. Adding one is a class, a line here and a file in the dataset. */
export const recordClasses: readonly RecordClass[] = [
  Source,
  Instrument,
  Provision,
  Country,
];

export const createCatalogue = (extra: readonly RecordClass[] = []): Catalogue => buildCatalogue(Entity, [...recordClasses, ...extra]);
