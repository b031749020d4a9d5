import { coded, type Expected, linked, listing, nodes, saying, under } from "./expected.js";

const [organisation, project] = [under("organisation"), under("project")];

/** What the article says in one statement: its place and the closed list that it gives. */
const says = (root: string, line: string, ...codes: readonly string[]): Expected => under(root)({ statements: listing(`l. ${line}`, ...codes) });

/** Answers to expect of the article on MIEUX, alone. */
export const s2: Readonly<Record<string, Expected>> = {
  "S2-01": says("principle", "3", "PREVENTION", "PROTECTION", "PROSECUTION", "PARTNERSHIP"),
  "S2-02": organisation({ statements: nodes({ text: saying("working together", "exchanging knowledge", "international standards"), citations: [{ locator: "l. 3" }] }) }),
  "S2-03": organisation({
    statements: nodes({
      items: [
        ...["INTERNATIONAL", "REGIONAL", "BILATERAL", "NATIONAL"].map((code) => ({ code, group: "LEVEL" })),
        ...["LEGISLATION", "STRATEGIES", "POLICIES"].map((code) => ({ code, group: "FORM" })),
      ],
    }),
  }),
  "S2-04": under("principle")({
    statements: nodes({
      items: [
        ...["IRREGULAR_STATUS", "JOURNEY_DEBT"].map((code) => ({ code, group: "VULNERABILITY" })),
        ...["LABOUR_EXPLOITATION", "SEXUAL_EXPLOITATION"].map((code) => ({ code, group: "EXPLOITATION" })),
      ],
      citations: [{ locator: "l. 5" }],
    }),
  }),
  "S2-05": says("organisation", "7", "LAW_ENFORCEMENT", "PREVENTION", "PROSECUTION", "VICTIM_CENTRED_PROTECTION"),
  "S2-06": organisation({
    programmeProjects: nodes(
      { id: "project/mieux-ghana-iii-thb", countries: nodes({ iso3: "GHA" }) },
      { id: "project/mieux-thailand-ii-thb", countries: nodes({ iso3: "THA" }) },
      { id: "project/mieux-timor-leste-ii-thb", countries: nodes({ iso3: "TLS" }) },
    ),
  }),
  "S2-07": organisation({
    activities: nodes({ numberOfActivities: 3, month: 4, year: null, periodText: { text: "last week of April" } }),
    assertions: nodes({ kind: "NOT_STATED", citations: [{ locator: "l. 9, 30" }] }),
  }),
  "S2-08": organisation({ statements: nodes({ items: coded("TRAINING_MODULE", "GUIDE", "BROCHURE_SERIES"), addresseeNames: [{ label: saying("government officers in their daily work") }] }) }),
  "S2-09": organisation({ assertions: nodes({ field: "toolsProduced", kind: "NOT_STATED", citations: [{ locator: "l. 9" }] }) }),
  "S2-10": project({ principles: { edges: ["PREVENTION", "PROTECTION", "PROSECUTION", "PARTNERSHIP"].map((name) => ({ linkBasis: "STATED", node: { id: `principle/${name}` } })) } }),
  "S2-11": organisation({
    statements: nodes({
      items: coded("CAPACITY_BUILDING", "RESEARCH", "STANDARD_SETTING_FORUMS", "MEDIA_GUIDANCE"),
      mentions: linked("organisation/ethical-journalism-network", "organisation/icat", "tool/ejn-media-guidelines"), citations: [{ locator: "l. 13" }],
    }),
  }),
  "S2-12": says("organisation", "13", "POLICY_MAKERS", "FRONT_LINE_SERVICE_PROVIDERS", "GENERAL_PUBLIC", "MEDIA"),
  "S2-13": organisation({ name: { text: "Ethical Journalism Network" }, worksWith: linked("organisation/icmpd") }),
  "S2-14": organisation({ partOf: { id: "organisation/icmpd" }, offices: nodes({ role: "DIRECTOR", holderName: { text: "Elisa Trossero" } }) }),
  "S2-15": says("organisation", "15", "MIGRATION_MANAGEMENT", "INTERNATIONAL_PROTECTION", "LABOUR_LAW", "SECURITY_FRAMEWORKS"),
  "S2-16": says("organisation", "7, 15, 48", "EVIDENCE_BASED_POLICY", "EMPOWERED_STAKEHOLDERS", "VICTIMS_RIGHTS"),
  "S2-17": organisation({ activities: nodes({ requestedBy: saying("governments of the three countries", "more than once"), countries: nodes({ iso3: "GHA" }, { iso3: "THA" }, { iso3: "TLS" }) }) }),
  "S2-18": under("countryGroup")({ organisation: { id: "organisation/ecowas", freeMovementArea: true }, statedCounts: nodes({ counted: "MEMBERS", count: 15 }) }),
  "S2-19": project({ relatedTo: linked("project/fmm-west-africa-project"), processes: linked("process/rabat-process"), countryGroups: linked("group/ecowas") }),
  "S2-20": { statements: listing("l. 21", "DOMESTIC", "INTRA_REGIONAL") },
  "S2-21": { statements: listing("l. 23", "DATA_COLLECTION", "MULTIDISCIPLINARY_TEAMS", "REGIONAL_DIALOGUES") },
  "S2-22": under("meeting")({
    city: "Bangkok", starts: null,
    statements: nodes({ claim: true, text: saying("it was said", "progress in protecting victims"), citations: [{ locator: "l. 23" }] }),
    assertions: nodes({ field: "starts", kind: "NOT_STATED" }),
  }),
  "S2-23": { documents: nodes({ id: "document/mieux-thb-1", part: 1 }, { id: "document/mieux-thb-2", part: 2 }, { id: "document/founding-document-mieux-article", part: 3 }) },
  "S2-24": under("document")({
    personsNamed: ["Elisa Trossero"],
    mentions: linked(
      "country/GHA", "country/THA", "country/TLS", "group/ecowas", "instrument/agenda-2030", "instrument/gcm-2018", "meeting/mieux-asia-regional-round-table",
      "organisation/council-of-europe", "organisation/ecowas", "organisation/ethical-journalism-network", "organisation/fmm-west-africa", "organisation/icat",
      "organisation/icmpd", "organisation/icmpd-anti-trafficking-programme", "organisation/mieux",
      "principle/PARTNERSHIP", "principle/PREVENTION", "principle/PROSECUTION", "principle/PROTECTION", "process/rabat-process",
    ),
  }),
};
