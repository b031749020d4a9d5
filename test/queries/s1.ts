import { type Expected, nodes, saying, under } from "./expected.js";

const project = under("project");
const ID = "project/idf-khm-operationalizing-commit-trm";
const TITLE = "Mise en œuvre de l’initiative COMMIT au Cambodge : Fondements d’un mécanisme d’orientation transnational";
const INDICATORS = "tool/commit-common-indicators";
const GUIDELINES = "tool/commit-victim-identification-guidelines";
const both = nodes({ id: INDICATORS }, { id: GUIDELINES });
const externalIds = [{ scheme: "prima", value: "KH10P0533" }, { scheme: "px", value: "PX.0347" }];

/** Answers to expect of the page on the project in Cambodia. */
export const s1: Readonly<Record<string, Expected>> = {
  "S1-01": { projects: nodes({ id: ID, title: { text: TITLE, lang: "FR", status: "OFFICIAL" } }) },
  "S1-02": project({ starts: { text: "2022", precision: "YEAR" }, ends: { text: "2024", precision: "YEAR" } }),
  "S1-03": project({ status: "ACTIVE", statusAsPublished: "Actif" }),
  "S1-04": project({ status: "ACTIVE", statusAsPublished: "Actif", ends: { text: "2024" }, statusIsPastEnd: true }),
  "S1-05": project({ typeAsPublished: { text: "Protection and Assistance to Vulnerable Migrants" } }),
  "S1-06": project({ budget: { amount: 100_000, currency: "USD" }, citations: [{ locator: "Budget Amount (USD) (l. 11-12)" }] }),
  "S1-07": project({ coverage: "NATIONAL" }),
  "S1-08": project({ year: 2022 }),
  "S1-09": project({ regionAsPublished: { text: "Asia and Oceania" } }),
  "S1-10": project({ externalIds }),
  "S1-11": project({ externalIds }),
  "S1-12": { byPrima: nodes({ id: ID, title: { text: TITLE } }), byProject: nodes({ id: ID }) },
  "S1-13": project({ beneficiaries: nodes({ iso3: "KHM" }) }),
  "S1-14": project({
    usesTools: {
      edges: [
        { linkBasis: "STATED", citations: [{ locator: "description (l. 25)" }], node: { id: INDICATORS, kind: "INDICATORS", title: saying("indicateurs COMMIT communs", "premiers intervenants") } },
        { linkBasis: "STATED", citations: [{ locator: "description (l. 25)" }], node: { id: GUIDELINES, kind: "GUIDELINES", title: saying("lignes directrices communes", "identification", "bassin du Mékong") } },
      ],
    },
  }),
  "S1-15": project({ usesTools: nodes({ id: INDICATORS, published: { text: "2016", precision: "YEAR" } }, { id: GUIDELINES, published: { text: "2016", precision: "YEAR" } }) }),
  "S1-16": project({ usesTools: nodes({ id: INDICATORS, audience: [{ code: "FIRST_RESPONDERS", label: { text: "First responders" } }] }) }),
  "S1-17": project({ activities: nodes({ order: 1, kind: "ADAPTATION", text: saying("reviewed and updated", "Cambodia"), tools: both }) }),
  "S1-18": project({ activities: nodes({ order: 2, audience: [{ label: { text: "border law-enforcement officers" } }, { label: { text: "state service providers" } }], tools: both }) }),
  "S1-19": project({
    activities: nodes({
      audience: [{ label: { text: "COMMIT coordinators" } }], tools: nodes({ id: INDICATORS }),
      informs: nodes({ id: "project/commit-transnational-referral-mechanism-initiative", status: "APPROVED" }),
    }),
  }),
  "S1-20": project({ implementers: { edges: [{ role: "LEAD", node: { id: "organisation/undp", name: { text: "United Nations Development Programme" } } }] } }),
  "S1-21": project({
    activities: nodes({
      audience: [{ label: { text: "local actors making referrals in border areas" } }], place: { text: "border areas" },
      text: saying("identify victims of cross-border trafficking", "comprehensive care"),
    }),
  }),
  "S1-22": project({ outcome: saying("border areas", "Cambodian authorities", "adapted tools", "agreed COMMIT standards", "transnational referrals there become stronger") }),
  "S1-23": {
    findings: nodes({ id: "finding/khm-watchlist-2021", year: 2021, placement: "TIER_2_WATCH_LIST", consecutiveYears: 3, report: { text: "US Trafficking in Persons Report 2021" }, citations: [{ locator: "description, first sentence (l. 25)" }] }),
  },
  "S1-24": { country: { statements: nodes({ id: "statement/tier-2-watch-list-meaning", text: saying("minimum standards", "not fully met", "significant efforts") }) } },
  "S1-25": { finding: { report: { text: "US Trafficking in Persons Report 2021" }, raisedBy: { id: "organisation/us-department-of-state", country: { iso3: "USA" } } } },
  "S1-26": project({ need: saying("technical resources", "key fields of action", "operational level") }),
  "S1-27": project({
    typeAsPublished: { text: "Protection and Assistance to Vulnerable Migrants" },
    principles: {
      edges: ["PROTECTION", "PARTNERSHIP"].map((name) => ({ linkBasis: "EDITORIAL", node: { id: `principle/${name}` }, citations: [{ source: { id: "source/editorial-reading" } }] })),
    },
  }),
  "S1-28": project({
    themes: {
      edges: [{ linkBasis: "EDITORIAL", node: { id: "theme/commit-theme-referral-mechanisms", name: { text: "(Trans)national referral mechanisms for trafficked persons" }, process: { id: "process/commit" } } }],
    },
  }),
  "S1-29": { projects: { totalCount: 1, nodes: [{ id: ID }], sums: [{ currency: "USD", amount: 100_000, count: 1 }] } },
};
