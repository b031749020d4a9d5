import { type Answered, type Expected, nodes, saying, under } from "./expected.js";

const commit = under("process");
const PAGE = "source/founding-document-commit-page";
const members = ["CHN", "KHM", "LAO", "MMR", "THA", "VNM"];

const meeting = (id: string, starts: string, ends: string | null, city: string, iso3: string, line: number, more: object = {}): Expected =>
  commit({
    meetings: nodes({
      id: `meeting/${id}`, starts: { text: starts, precision: "DAY" }, ends: ends === null ? null : { text: ends }, city, country: { iso3 },
      citations: [{ locator: `Réunions (l. ${line})`, source: { id: PAGE } }], ...more,
    }),
  });

const unsaid = (field: string, line: number): object => ({ field, kind: "NOT_STATED", citations: [{ locator: `l. ${line}` }] });

interface GroupedItem {
  readonly group: string | null;
  readonly label: { readonly text: string };
}

/** The entries of one group in the one statement that a query found. */
const entries = (data: Answered, group: string): string[] => {
  const { statements } = data.process as { statements: { nodes: readonly { items: readonly GroupedItem[] }[] } };
  expect(statements.nodes).toHaveLength(1);
  return statements.nodes[0]!.items.filter((item) => item.group === group).map((item) => item.label.text);
};

/** Answers to expect of the page on COMMIT, alone. */
export const s0: Readonly<Record<string, Expected>> = {
  "S0-01": commit({ kind: "REGIONAL_CONSULTATIVE_PROCESS", kindAsPublished: { text: "Regional consultative process on migration" }, regionName: "ASIA", citations: [{ source: { id: PAGE } }] }),
  "S0-02": commit({ founded: { text: "2004", precision: "YEAR" } }),
  "S0-03": commit({ associations: { totalCount: 0 }, assertions: nodes({ field: "associations", kind: "ASSERTED_NONE", citations: [{ locator: "l. 5" }] }) }),
  "S0-04": commit({ subregionName: "GREATER_MEKONG", countryGroups: nodes({ id: "group/gms-commit", name: saying("Greater Mekong Sub-region") }) }),
  "S0-05": commit({
    linesOfEffort: [
      { code: "PREVENTION", label: { text: "Prevention of trafficking" } },
      { code: "PROTECTION", label: { text: "Protection, repatriation and reintegration of victims" } },
      { code: "PROSECUTION", label: { text: "Prosecution of the criminals responsible" } },
    ],
  }),
  "S0-06": commit({
    principles: {
      edges: [
        { node: { id: "principle/PREVENTION" }, linkBasis: "STATED" },
        { node: { id: "principle/PROTECTION" }, linkBasis: "STATED" },
        { node: { id: "principle/PROSECUTION" }, linkBasis: "STATED" },
        { node: { id: "principle/PARTNERSHIP" }, linkBasis: "EDITORIAL", note: expect.stringContaining("does not name partnership") },
      ],
    },
  }),
  "S0-07": (data) => {
    expect(data).toMatchObject({ process: { statements: nodes({ date: { text: "2003", precision: "YEAR" }, text: saying("Mid-2003", "several governments") }) } });
    expect(entries(data, "FORM")).toEqual(["Informal discussions"]);
  },
  "S0-08": commit({ statements: nodes({ statedValue: "3", unitOfMeasure: "round tables", date: null }) }),
  "S0-09": commit({ foundingInstruments: nodes({ id: "instrument/commit-mou-2004", kind: "MOU", shortTitle: { text: "COMMIT MoU" } }) }),
  "S0-10": (data) => expect(entries(data, "LEVEL")).toEqual(["Individual", "Societal", "National", "Regional", "International"]),
  "S0-11": (data) => expect(entries(data, "AFFECTS")).toEqual(["Human security", "Human rights of individuals"]),
  "S0-12": commit({ actsThrough: nodes({ id: "organisation/commit-cso-youth-platform", name: { text: "COMMIT CSO and Youth Platform" } }) }),
  "S0-13": commit({
    themes: {
      totalCount: 4,
      nodes: [
        { name: { text: "Combating human trafficking" } },
        { name: { text: "Combating migrant smuggling" } },
        { name: { text: "Combating forced labour" } },
        { name: { text: "(Trans)national referral mechanisms for trafficked persons" } },
      ],
    },
  }),
  "S0-14": commit({ workingGroups: nodes({ id: "working-group/commit-national-task-forces", groupCount: 6 }) }),
  "S0-15": commit({
    workingGroups: nodes({
      sectors: ["POLICE", "JUSTICE", "SOCIAL_AFFAIRS", "WOMEN_AFFAIRS", "INTERIOR", "PUBLIC_SECURITY"].map((code) => ({ code })),
      otherParticipants: [{ code: "INTERNATIONAL_ORGANISATIONS" }, { code: "CIVIL_SOCIETY_ORGANISATIONS" }],
    }),
  }),
  "S0-16": commit({ workingGroups: nodes({ name: { text: "National COMMIT Task Forces" }, mandate: saying("main decisions on anti-trafficking programmes and policy"), reflectedIn: { text: "COMMIT annual work plans" } }) }),
  "S0-17": commit({ workingGroups: nodes({ frequency: "AT_LEAST_TWICE_A_YEAR", composition: saying("Two representatives of the six national task forces") }) }),
  "S0-18": commit({ offices: nodes({ role: "SECRETARIAT", current: true, holder: { id: "organisation/un-act", name: { text: "United Nations Action for Cooperation against Trafficking in Persons" }, acronyms: ["UN-ACT"] } }) }),
  "S0-19": { organisation: { managedBy: nodes({ id: "organisation/undp" }) } },
  "S0-20": { organisation: { founded: { text: "2014", precision: "YEAR" } } },
  "S0-21": commit({ offices: nodes({ current: false, holder: { id: "organisation/uniap", name: { text: "United Nations Inter-Agency Project on Human Trafficking" }, succeededBy: nodes({ id: "organisation/un-act" }) } }) }),
  "S0-22": commit({ offices: nodes({ convenes: true, holder: { id: "organisation/un-act" } }) }),
  "S0-23": commit({ members: nodes(...members.map((iso3) => ({ role: "MEMBER", member: { __typename: "Country", iso3 } }))) }),
  "S0-24": commit({ members: { totalCount: 6 } }),
  "S0-25": commit({ members: { totalCount: 0 }, assertions: nodes({ field: "members", kind: "ASSERTED_NONE", citations: [{ locator: "l. 53-54" }] }) }),
  "S0-26": commit({
    members: { totalCount: 0 },
    assertions: nodes(
      { publishedField: "observers.organisations", kind: "ASSERTED_NONE", citations: [{ locator: "l. 67-69" }] },
      { publishedField: "observers.states", kind: "ASSERTED_NONE", citations: [{ locator: "l. 64-65" }] },
    ),
  }),
  "S0-27": commit({ chairRule: saying("every year", "hosts the Senior Officials"), chairRotation: "ANNUAL", chairHeldBy: "HOST_OF_SOM", chairRuleSince: { text: "2016" } }),
  "S0-28": commit({ offices: nodes({ current: true, holder: { iso3: "VNM" } }) }),
  "S0-29": commit({ meetingRules: nodes({ frequency: "ANNUAL", text: saying("peer-review forum", "past year's implementation", "set aims for the next") }) }),
  "S0-30": commit({ meetingRules: nodes({ frequency: "EVERY_3_YEARS", intervalYears: 3, text: saying("general direction", "reaffirm the aims of the memorandum", "approve the next sub-regional plans of action") }) }),
  "S0-31": commit({ meetingRules: nodes({ heldUnder: "SUB_REGIONAL_PLAN_OF_ACTION" }) }),
  "S0-32": (data) => {
    const { meetings } = data.process as { meetings: { totalCount: number; nodes: readonly { id: string }[] } };
    expect(meetings.totalCount).toBe(13);
    expect(new Set(meetings.nodes.map(({ id }) => id)).size).toBe(13);
  },
  "S0-33": meeting("commit-imm-1", "2004-10-29", null, "Yangon", "MMR", 90),
  "S0-34": meeting("commit-imm-2", "2007-12-14", null, "Beijing", "CHN", 89),
  "S0-35": meeting("commit-imm-3", "2012-02-16", null, "Hanoi", "VNM", 88),
  "S0-36": commit({
    meetings: nodes({
      id: "meeting/commit-imm-4", title: saying("The COMMIT Process: Regional COMMIT to End Human Trafficking through Unity and Innovation"),
      starts: null, ends: null, city: null, country: null, assertions: nodes(unsaid("city", 87), unsaid("starts", 87)),
    }),
  }),
  "S0-37": meeting("commit-som-10", "2015-04-28", "2015-04-30", "Phnom Penh", "KHM", 86),
  "S0-38": meeting("commit-som-11", "2016-11-23", "2016-11-24", "Vientiane", "LAO", 82, { kinds: ["TASK_FORCE", "SOM"] }),
  "S0-39": meeting("commit-som-12", "2017-11-28", "2017-11-29", "Nay Pyi Taw", "MMR", 80),
  "S0-40": meeting("commit-som-13", "2019-03-19", "2019-03-20", "Nanchang", "CHN", 79, { province: "Jiangxi" }),
  "S0-41": commit({ meetings: nodes({ kinds: ["TASK_FORCE", "SOM"], meetingNumber: null, starts: { text: "2020-05-28", precision: "DAY" }, city: "Hanoi", country: { iso3: "VNM" } }) }),
  "S0-42": commit({ meetings: nodes({ title: { text: "COMMIT Youth Forum" }, starts: { text: "2016-11-21" }, ends: { text: "2016-11-24" }, city: "Vientiane", country: { iso3: "LAO" } }) }),
  "S0-43": commit({
    meetings: nodes({
      kind: "WORKSHOP", topic: { text: "Principles and guidelines for fair recruitment" }, starts: { text: "2017-09-27" }, ends: { text: "2017-09-29" }, city: "Bangkok", country: { iso3: "THA" },
      participants: [{ label: saying("ministries", "member States") }, { label: saying("civil society organisations", "member States") }],
    }),
  }),
  "S0-44": commit({
    meetings: nodes({
      kind: "WORKSHOP", starts: { text: "2016-10-25", precision: "DAY" }, ends: { text: "2016-10-26" }, city: null, country: null,
      participants: [{ label: { text: "COMMIT member States" } }], assertions: nodes(unsaid("city", 84)),
    }),
  }),
  "S0-45": commit({ meetings: nodes({ id: "meeting/commit-regional-tf-2015", starts: { text: "2015-10-15" }, ends: { text: "2015-10-16" }, city: "Bangkok", country: { iso3: "THA" } }) }),
  "S0-46": (data) => {
    const { meetings } = data.process as { meetings: { totalCount: number; counts: readonly { key: string | null; count: number }[] } };
    expect(meetings.totalCount).toBe(13);
    expect(Object.fromEntries(meetings.counts.map(({ key, count }) => [key ?? "not given", count]))).toEqual({
      "country/VNM": 2, "country/CHN": 2, "country/MMR": 2, "country/THA": 2, "country/LAO": 2, "country/KHM": 1, "not given": 2,
    });
  },
  "S0-47": commit({
    meetingRules: nodes({ frequency: "EVERY_3_YEARS", intervalYears: 3 }),
    meetings: nodes(
      { meetingNumber: 1, starts: { text: "2004-10-29" }, daysSincePrevious: null },
      { meetingNumber: 2, starts: { text: "2007-12-14" }, daysSincePrevious: 1_141 },
      { meetingNumber: 3, starts: { text: "2012-02-16" }, daysSincePrevious: 1_525 },
      { meetingNumber: 4, starts: null, daysSincePrevious: null },
    ),
  }),
  "S0-48": commit({
    contacts: nodes({
      name: "UN-ACT Regional Management Office", address: ["United Nations Service Building", "Rajdamnern Nok Avenue", "Bangkok 10200"], country: { iso3: "THA" },
      telephone: "+66 (0) 2304 9100", fax: "+66 2 280 0268", email: "unact@undp.org", organisation: { id: "organisation/un-act" },
    }),
  }),
  "S0-49": commit({ websites: ["http://commit.asia", "http://un-act.org"] }),
  "S0-50": commit({ documentsListed: 0, documentLanguages: ["en"], documents: { totalCount: 0 }, assertions: nodes({ kind: "NOT_STATED", citations: [{ locator: "l. 91" }] }) }),
};
