import { coded, type Expected, linked, listing, nodes, saying, under } from "./expected.js";

const [instrument, meeting, organisation] = [under("instrument"), under("meeting"), under("organisation")];
const CONTEXT = "Contexte";
const NEED = "Besoin d'une réponse plus adéquate";
const TOWARDS = "Vers le développement d'un outil";
const VALUE = "Valeur ajoutée";
const NEXT = "Prochaines étapes";

/** What the note says in one statement: its chapter, its lines and the closed list that it gives. */
const says = (root: string, chapter: string, lines: string, ...codes: readonly string[]): Expected => under(root)({ statements: listing(`${chapter} (l. ${lines})`, ...codes) });

/** Answers to expect of the note on a framework for action, alone. */
export const s3: Readonly<Record<string, Expected>> = {
  "S3-01": meeting({
    kind: "SIDE_EVENT", starts: { text: "2008-10-15", precision: "DAY" }, startTime: "15:00", endTime: "16:30", weekday: "WEDNESDAY", room: "C.R. I", of: { id: "organisation/untoc-cop" },
    supporters: { edges: [{ role: "ORGANISER", node: { id: "organisation/org-fra-permanent-mission" } }, { role: "COOPERATION", node: { id: "organisation/unodc" } }] },
    toolsPresented: linked("tool/france-unodc-proposal-2008"),
  }),
  "S3-02": meeting({ city: null, country: null, assertions: nodes({ field: "city", kind: "NOT_STATED", citations: [{ locator: "l. 9" }] }) }),
  "S3-03": under("document")({
    kind: "POLICY_PAPER", languages: ["fr"], published: { text: "2008-10-15" }, editorialNote: "NOT_FORMALLY_EDITED",
    publishers: linked("organisation/org-fra-permanent-mission", "organisation/unodc"),
  }),
  "S3-04": instrument({ enteredIntoForce: { text: "2003-12-25", precision: "DAY" }, supplements: linked("instrument/untoc") }),
  "S3-05": instrument({ statedCounts: nodes({ counted: "STATES", count: 124, date: { text: "2008-10-14" }, citations: [{ locator: "Contexte, second paragraph (l. 15)" }] }) }),
  "S3-06": says("instrument", CONTEXT, "13", "FIRST_BINDING_DEFINITION", "COMPREHENSIVE_APPROACH"),
  "S3-07": says("instrument", CONTEXT, "17", "PREVENT", "SUPPRESS", "PUNISH"),
  "S3-08": says("instrument", CONTEXT, "17", "CRIMINAL_JUSTICE", "PROTECTION_OF_VICTIMS_RIGHTS"),
  "S3-09": says("instrument", CONTEXT, "17", "CRIMINAL_JUSTICE_ACTORS", "TRAINING_PROGRAMMES", "VICTIM_SUPPORT_STRUCTURES"),
  "S3-10": under("document")({
    symbol: "CTOC/COP/2006/6",
    statements: nodes({ text: saying("concerted action", "lasting resources") }, { id: "statement/note-concerted-action", text: saying("not every State has the means", "concerted action") }),
    assertions: nodes({ field: "title", kind: "NOT_STATED" }),
  }),
  "S3-11": instrument({
    adopted: { text: "2006-12-20", precision: "DAY" }, adoptedBy: linked("organisation/un-general-assembly"),
    statements: nodes({ addresseeNames: coded("MEMBER_STATES", "INTERGOVERNMENTAL_ORGANISATIONS", "NON_GOVERNMENTAL_ORGANISATIONS") }),
  }),
  "S3-12": meeting({ starts: { text: "2008-06-03", precision: "DAY" }, of: { id: "organisation/un-general-assembly" }, statements: listing(`${NEED} (l. 25)`, "STRATEGY", "PLAN_OF_ACTION") }),
  "S3-13": organisation({
    statementsReceived: nodes({ text: saying("support and expertise", "strengthen application of the Protocol"), requesters: linked("country/FRA"), addressees: linked("organisation/unodc"), citations: [{ locator: `${NEED} (l. 27)` }] }),
  }),
  "S3-14": says("organisation", TOWARDS, "31", "INSTRUMENTS_STRATEGIES_PLANS", "MEMBER_STATE_REPORTS", "CEB_REPORTS"),
  "S3-15": organisation({ statements: nodes({ statedValue: "PRELIMINARY", citations: [{ locator: `${TOWARDS} (l. 31)` }] }) }),
  "S3-16": says("instrument", TOWARDS, "33", "NATIONAL_REGIONAL_EFFORTS", "GOOD_PRACTICES", "EXISTING_MECHANISMS"),
  "S3-17": says("instrument", TOWARDS, "37-43", "GUIDING_PRINCIPLES", "IMPLEMENTATION_MEASURES", "ACTIVITIES_TOOLS"),
  "S3-18": says("principle", TOWARDS, "39", "PREVENTION", "PROSECUTION", "PROTECTION", "PARTNERSHIP"),
  "S3-19": says("instrument", TOWARDS, "39", "PROTOCOL_PROVISIONS", "FOUR_PS"),
  "S3-20": says("instrument", TOWARDS, "41", "PRIORITIES", "CONCRETE_OBJECTIVES"),
  "S3-21": instrument({ statements: nodes({ text: saying("not all States can carry out the same measures", "good practices of all regions and all actors"), citations: [{ locator: `${TOWARDS} (l. 43)` }] }) }),
  "S3-22": instrument({ statements: nodes({ negated: true, items: coded("MODEL_NATIONAL_ACTION_PLAN", "RIGID_INSTRUCTIONS"), citations: [{ locator: `${TOWARDS} (l. 45)` }] }) }),
  "S3-23": says("instrument", VALUE, "51-56", "ASSIST_AND_GUIDE", "ENSURE_CONFORMITY", "IDENTIFY_GAPS", "REFLECT_GOOD_PRACTICES", "STRENGTHEN_COOPERATION", "EASE_INTEGRATED_APPROACH"),
  "S3-24": says("instrument", VALUE, "58", "COMMON_PRIORITIES", "COMMON_PERFORMANCE_INDICATORS"),
  "S3-25": says("instrument", VALUE, "58", "INTERNATIONAL_OBJECTIVES", "NATIONAL_PRIORITIES"),
  "S3-26": organisation({ statements: nodes({ text: saying("nothing is needlessly repeated", "coordinating part of ICAT", "synergies"), citations: [{ locator: `${VALUE} (l. 60)` }] }) }),
  "S3-27": instrument({ statements: nodes({ planned: true, date: { text: "2009-03", precision: "MONTH" }, text: saying("preliminary draft", "shared with member States"), citations: [{ locator: `${NEXT} (l. 64)` }] }) }),
  "S3-28": organisation({
    statements: nodes({ planned: true, items: coded("EXPERTS", "PRACTITIONERS"), citations: [{ locator: `${NEXT} (l. 66)` }] }),
    contactPoints: nodes({ name: "UNODC group against trafficking in persons and the smuggling of migrants", email: "ahtu@unodc.org" }),
  }),
  "S3-29": instrument({
    announcedBy: {
      edges: ["document/founding-document-framework-note", "tool/france-unodc-proposal-2008"].map((id) => ({ linkBasis: "EDITORIAL", note: expect.stringContaining("editorial reading"), node: { id } })),
    },
  }),
};
