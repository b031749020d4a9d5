import { buildCatalogue, type Catalogue } from "./catalogue.js";
import type { RecordClass } from "./decorators.js";
import { Entity } from "./entity.js";
import { Activity } from "./types/activity.js";
import { Assertion } from "./types/assertion.js";
import { Assessment } from "./types/assessment.js";
import { Contribution } from "./types/contribution.js";
import { Country } from "./types/country.js";
import { Finding } from "./types/finding.js";
import { GoodPractice } from "./types/good-practice.js";
import { Indicator } from "./types/indicator.js";
import { Instrument } from "./types/instrument.js";
import { Measure } from "./types/measure.js";
import { NationalMeasure } from "./types/national-measure.js";
import { Objective } from "./types/objective.js";
import { Pillar } from "./types/pillar.js";
import { Principle } from "./types/principle.js";
import { Project } from "./types/project.js";
import { Provision } from "./types/provision.js";
import { Region } from "./types/region.js";
import { Source } from "./types/source.js";
import { StatedCount } from "./types/stated-count.js";
import { Statement } from "./types/statement.js";
import { Tool } from "./types/tool.js";
import { TreatyAction } from "./types/treaty-action.js";
import { Contact } from "./types/contact.js";
import { CountryGroup } from "./types/country-group.js";
import { Document } from "./types/document.js";
import { Meeting } from "./types/meeting.js";
import { MeetingRule } from "./types/meeting-rule.js";
import { Membership } from "./types/membership.js";
import { Office } from "./types/office.js";
import { Organisation } from "./types/organisation.js";
import { Process } from "./types/process.js";
import { Theme } from "./types/theme.js";
import { WorkingGroup } from "./types/working-group.js";

/** Every type of record. Adding one is a class, a line here and a file in the dataset. */
export const recordClasses: readonly RecordClass[] = [
  Source,
  Instrument,
  Provision,
  Principle,
  Pillar,
  Objective,
  Measure,
  Indicator,
  Tool,
  Statement,
  Assertion,
  StatedCount,
  Country,
  Region,
  TreatyAction,
  Assessment,
  NationalMeasure,
  Project,
  Activity,
  Contribution,
  GoodPractice,
  Finding,
  Contact,
  CountryGroup,
  Document,
  Meeting,
  MeetingRule,
  Membership,
  Office,
  Organisation,
  Process,
  Theme,
  WorkingGroup,
];

export const createCatalogue = (extra: readonly RecordClass[] = []): Catalogue => buildCatalogue(Entity, [...recordClasses, ...extra]);
