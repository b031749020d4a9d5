import { buildCatalogue, type Catalogue } from "./catalogue.js";
import type { RecordClass } from "./decorators.js";
import { Entity } from "./entity.js";
import { Assessment } from "./types/assessment.js";
import { Country } from "./types/country.js";
import { Instrument } from "./types/instrument.js";
import { NationalMeasure } from "./types/national-measure.js";
import { Provision } from "./types/provision.js";
import { Region } from "./types/region.js";
import { Source } from "./types/source.js";
import { TreatyAction } from "./types/treaty-action.js";

/** Every type of record. Adding one is a class, a line here and a file in the dataset. */
export const recordClasses: readonly RecordClass[] = [
  Source,
  Instrument,
  Provision,
  Country,
  Region,
  TreatyAction,
  Assessment,
  NationalMeasure,
];

export const createCatalogue = (extra: readonly RecordClass[] = []): Catalogue => buildCatalogue(Entity, [...recordClasses, ...extra]);
