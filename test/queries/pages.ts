import { type Answered, coded, type Expected, listing, nodes, saying } from "./expected.js";

interface Cited {
  readonly citations: readonly unknown[];
}

/** Every edge under a value, however deep. */
function* edgesIn(value: unknown): Generator<Cited> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "edges") yield* inner as Cited[];
    yield* edgesIn(inner);
  }
}

const text = (words: string): { readonly text: string } => ({ text: words });
const produced = (...kinds: readonly string[]): object => ({ edges: kinds.map((kind) => ({ node: { kind } })) });

/** Answers to expect of the saved queries that show what the graph can be asked. */
export const pages: Readonly<Record<string, Expected>> = {
  "10-walk-from-a-provision": (data: Answered) => {
    expect(data).toMatchObject({
      provision: {
        id: "provision/tip-art-6-3", obligation: "CONDITIONAL", legalForce: "BINDING",
        principles: { edges: [{ node: { id: "principle/PROTECTION" } }, { node: { id: "principle/PARTNERSHIP" } }] },
        implementedBy: { totalCount: 11, edges: [{ node: { id: "measure/int-4-4", tools: { totalCount: 3 } } }, { node: { id: "measure/nat-1-3" } }, { node: { id: "measure/nat-3-1" } }] },
        goodPractices: { totalCount: 57 },
      },
    });
    const edges = [...edgesIn(data)];
    expect(edges.length).toBeGreaterThan(15);
    expect(edges.filter(({ citations }) => citations.length === 0)).toEqual([]);
  },
  "11-parties-on-a-day": {
    instrument: {
      enteredIntoForce: text("2003-12-25"),
      byDeposit: { datedCount: { certain: 124, undetermined: 0 } },
      states: { datedCount: { certain: 123, undetermined: 0 } },
      inForce: { datedCount: { certain: 123, undetermined: 0 } },
      statedCounts: nodes(
        { date: text("2007-08-22"), counted: "PARTIES", count: 114 },
        { date: text("2008-09-26"), counted: "PARTIES", count: 124 },
        { date: text("2008-10-14"), counted: "STATES", count: 124, citations: [{ source: { id: "source/founding-document-framework-note" } }] },
        { date: text("2024-04-20"), counted: "PARTIES", count: 182 },
      ),
    },
  },
  "12-country-page": {
    country: {
      name: text("Cambodia"), iso3: "KHM", region: { name: text("South-eastern Asia") },
      treatyActions: { totalCount: 9, nodes: expect.arrayContaining([expect.objectContaining({ kind: "RATIFICATION", date: text("2007-07-02"), enteredIntoForce: text("2007-08-01") })]) as unknown },
      findings: { totalCount: 11 },
      tiers: { nodes: expect.arrayContaining([{ year: 2021, value: "TIER_2_WATCH_LIST", publisher: { id: "organisation/us-department-of-state" } }]) as unknown },
    },
  },
  "13-process-page": {
    process: {
      acronyms: ["COMMIT"], founded: text("2004"), members: { totalCount: 6 }, meetings: { totalCount: 18 },
      offices: nodes({ role: "CHAIR", holder: { id: "country/VNM" } }, { role: "SECRETARIAT", holder: { id: "organisation/un-act" } }, { role: "SECRETARIAT", holder: { id: "organisation/uniap" } }),
      documents: { totalCount: 9 },
    },
  },
  "14-levels-of-the-framework": {
    instrument: {
      levels: listing("Vers le développement d'un outil (l. 37-43)", "GUIDING_PRINCIPLES", "IMPLEMENTATION_MEASURES", "ACTIVITIES_TOOLS"),
      principles: listing("Vers le développement d'un outil (l. 39)", "PROTOCOL_PROVISIONS", "FOUR_PS"),
      functions: listing("Valeur ajoutée (l. 51-56)", "ASSIST_AND_GUIDE", "ENSURE_CONFORMITY", "IDENTIFY_GAPS", "REFLECT_GOOD_PRACTICES", "STRENGTHEN_COOPERATION", "EASE_INTEGRATED_APPROACH"),
    },
  },
  "15-what-the-framework-is-not": {
    instrument: {
      isNot: listing("Vers le développement d'un outil (l. 45)", "MODEL_NATIONAL_ACTION_PLAN", "RIGID_INSTRUCTIONS"),
      planned: nodes({ text: saying("preliminary draft", "March 2009"), date: { text: "2009-03", precision: "MONTH" } }),
    },
  },
  "16-role-of-icat": {
    organisation: {
      name: text("Inter-Agency Coordination Group against Trafficking in Persons"), founded: { text: "2007-03", precision: "MONTH" },
      offices: nodes({ holder: { id: "organisation/unodc" } }),
      statements: nodes({ id: "statement/note-icat", text: saying("cooperation and partnerships", "nothing is needlessly repeated", "synergies"), citations: [{ locator: "Valeur ajoutée (l. 60)" }] }),
      mentionedInDocuments: nodes({ id: "document/founding-document-framework-note" }, { id: "document/founding-document-mieux-article" }),
    },
  },
  "17-outputs-of-mieux": {
    organisation: {
      outputs: nodes({ planned: true, items: coded("TRAINING_MODULE", "GUIDE", "BROCHURE_SERIES"), addresseeNames: [{ label: saying("government officers") }] }),
      activities: nodes({ numberOfActivities: 3, year: null, periodText: text("last week of April"), countries: nodes({ iso3: "GHA" }, { iso3: "THA" }, { iso3: "TLS" }) }),
      assertions: nodes({ field: "activities", kind: "NOT_STATED" }, { publishedField: "outputs.country", kind: "NOT_STATED" }),
    },
    projects: nodes(
      { id: "project/mieux-ghana-iii-thb", producesTools: produced("HANDBOOK", "REPORT", "TRAINING_MODULE") },
      { id: "project/mieux-thailand-ii-thb", producesTools: { edges: [{ linkBasis: "EDITORIAL", confidence: "RECALLED", node: { kind: "BROCHURE_SERIES" } }, { node: { kind: "TRAINING" } }] } },
      { id: "project/mieux-timor-leste-ii-thb", producesTools: produced("AIDE_MEMOIRE", "GUIDE") },
    ),
  },
  "18-search-by-acronym": { search: { totalCount: 1, edges: [{ field: "acronyms", highlight: { excerpt: "ONUDC", marks: [[0, 5]] }, node: { id: "organisation/unodc", label: text("Office des Nations Unies contre la drogue et le crime"), acronyms: ["UNODC", "ONUDC"] } }] } },
  "19-projects-and-budgets": (data: Answered) => {
    const { members } = data.process as { members: { nodes: readonly { member: { iso3: string; projects: { totalCount: number; sums: readonly { count: number }[] } } }[] } };
    expect(members.nodes.map(({ member }) => member.iso3)).toEqual(["CHN", "KHM", "LAO", "MMR", "THA", "VNM"]);
    for (const { member } of members.nodes) expect(member.projects.sums.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(member.projects.totalCount);
    expect(members.nodes[0]!.member.projects).toMatchObject({ totalCount: 2, sums: [{ currency: "USD", amount: 1_500_000, count: 2 }] });
  },
};
