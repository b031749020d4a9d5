import type { Answered, Expected } from "./expected.js";

interface Linked {
  readonly links: readonly { readonly citations: readonly unknown[] }[];
}

/** Every link of an answer tells on what it rests. */
const expectCited = (linked: readonly Linked[]): void => {
  for (const { links } of linked) {
    expect(links.length).toBeGreaterThan(0);
    for (const { citations } of links) expect(citations.length).toBeGreaterThan(0);
  }
};

/** Answers to expect of the saved queries that join records which no single link joins. */
export const joins: Readonly<Record<string, Expected>> = {
  "30-lineage-of-a-tool": (data: Answered) => {
    expect(data).toMatchObject({ lineage: { notes: [], steps: [
      { position: 1, kind: "DEVELOPED", began: { text: "2016-10-25" }, ended: { text: "2016-10-26" }, record: { id: "meeting/commit-victim-identification-workshop-2016" } },
      { position: 2, kind: "ITSELF", began: { text: "2016" }, record: { id: "tool/commit-victim-identification-guidelines" } },
      { position: 3, kind: "ADOPTED", began: { text: "2016-11-23" }, ended: { text: "2016-11-24" }, record: { id: "meeting/commit-som-11" } },
      { position: 4, kind: "USED", began: { text: "2016" }, record: { id: "practice/commit-common-guidelines" } },
      { position: 5, kind: "USED", began: { text: "2021" }, record: { id: "project/idf-chn-operationalizing-commit-trm" } },
      {
        position: 6, kind: "USED", began: { text: "2022" }, record: { id: "project/idf-khm-operationalizing-commit-trm" }, activities: { length: 2 },
        produced: [{ adapted: true, record: { id: "tool/idf-khm-operationalizing-commit-trm-guidelines" } }, { adapted: false }, { adapted: false }],
      },
    ] } });
    expectCited((data.lineage as { steps: readonly Linked[] }).steps);
  },
  "31-ways-between-two-records": (data: Answered) => {
    expect(data).toMatchObject({
      path: { length: 2 },
      overTools: { length: 3, via: ["IN_COUNTRY", "SUPPORTS", "USES"] },
      none: { length: null, paths: { totalCount: 0 }, notes: { length: 1 } },
    });
    const { paths } = data.overTools as { paths: { totalCount: number; nodes: readonly { nodes: readonly { id: string }[]; steps: readonly { links: readonly { direction: string; link: Linked["links"][number] }[] }[] }[] } };
    expect(paths.totalCount).toBe(paths.nodes.length);
    expect(paths.nodes.map((path) => path.nodes.map(({ id }) => id))).toContainEqual(["measure/nat-1-5", "tool/commit-victim-identification-guidelines", "project/idf-chn-operationalizing-commit-trm", "country/CHN"]);
    for (const { steps } of paths.nodes) {
      expect(steps.map(({ links }) => links.map(({ direction }) => direction))).toEqual([["BACKWARD"], ["BACKWARD"], ["FORWARD"]]);
      expectCited(steps.map(({ links }) => ({ links: links.map(({ link }) => link) })));
    }
  },
  "32-overlaps-in-a-country": (data: Answered) => {
    expect(data).toMatchObject({
      projects: { totalCount: 11, nodes: [
        { first: { id: "project/safe-and-fair" }, second: { id: "project/usaid-asia-ctip" }, atOnce: "UNDETERMINED", to: null, sharedCount: 10, linkBasis: "EDITORIAL", duplication: [] },
        { first: { id: "project/jica-gms-capacity-assisting-victims" }, second: { id: "project/safe-and-fair" }, atOnce: "YES", from: { text: "2018-01-01" }, to: { text: "2019-04-01" }, sharedCount: 9, synergy: [{ rule: { id: "complementary-provisions@1" } }] },
        { first: { id: "project/jica-gms-capacity-assisting-victims" }, second: { id: "project/usaid-asia-ctip" }, atOnce: "YES", duplication: { length: 1 } },
      ] },
      organisations: { totalCount: 35, nodes: [{ first: { id: "organisation/european-union" }, second: { id: "organisation/usaid" }, through: { length: 4 } }, {}] },
      processes: { totalCount: 4, nodes: ["process/bali-process", "process/asean-somtc-tip", "process/colombo-process", "process/abu-dhabi-dialogue"].map((id) => ({ first: { id }, second: { id: "process/commit" } })) },
    });
    const { nodes } = data.projects as { nodes: readonly { shared: readonly { first: Linked["links"]; second: Linked["links"] }[] }[] };
    expectCited(nodes.flatMap(({ shared }) => shared.flatMap(({ first, second }) => [{ links: first }, { links: second }])));
  },
  "34-money-of-projects": (data: Answered) => {
    expect(data).toMatchObject({
      projectMoney: { projects: 20, totals: [{ currency: "AUD", amount: 80_000_000, projects: 1 }, { currency: "EUR", amount: 13_000_000, projects: 1 }, { currency: "USD", kind: "BUDGET", amount: 61_300_000, projects: 5 }], counted: { totalCount: 7 }, leftOut: { totalCount: 13 }, notes: { length: 1 } },
      // A call is not what was paid: it stands apart.
      all: { projects: 304, totals: [{ currency: "AUD" }, { currency: "CAD", kind: "BUDGET", amount: 11_929_110 }, { currency: "CAD", kind: "CALL", amount: 14_000_000 }, { currency: "CHF" }, { currency: "EUR" }, { currency: "USD", kind: "AWARD" }, { currency: "USD", kind: "BUDGET", projects: 67, upTo: 2, over: 4 }], parts: { totalCount: 5 } },
    });
  },
  "33-correspondence-between-instruments": {
    correspondences: {
      totalCount: 6,
      nodes: expect.arrayContaining([expect.objectContaining({ other: { id: "provision/cets197-art-12-1", title: expect.anything() as unknown }, instrument: { id: "instrument/cets-197" }, matchType: "RELATED", otherObligation: "MANDATORY", linkBasis: "EDITORIAL" })]) as unknown[],
      instruments: expect.arrayContaining([{ instrument: { id: "instrument/cets-197" }, count: 86 }, { instrument: { id: "instrument/gcm-2018" }, count: 12 }]) as unknown[],
    },
    withWarsaw: { totalCount: 86 },
    nationalPriorities: { totalCount: 5, nodes: expect.arrayContaining([expect.objectContaining({ nationalMeasure: { id: "national-measure/commit-mou-2004-national-task-forces", kind: "COORDINATION_BODY" }, provision: { id: "provision/tip-art-9-1" }, inheritedBy: null, confidence: "SEED" })]) as unknown[] },
  },
};
