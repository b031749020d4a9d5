import { matrixOf, type Cell } from "../../src/analysis/coverage/matrix.js";
import { stateOf } from "../../src/analysis/coverage/state.js";
import { gapsOf } from "../../src/analysis/gaps/find.js";
import type { Ground } from "../../src/analysis/ground/ground.js";
import { GroundKeeper } from "../../src/analysis/ground/read.js";
import { hasStatusData, statusOf } from "../../src/analysis/law/acts.js";
import { countParties } from "../../src/analysis/law/parties.js";
import { createCatalogue } from "../../src/model/index.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { closes, disagreements, idlePremises, SCOPE } from "../support/gap-laws.js";
import { shuffled } from "../support/random-ground.js";
import { openRealGraph } from "../support/real-graph.js";

const LOADING_MS = 120_000;

let store: GraphStore;
let ground: Ground;

beforeAll(async () => {
  store = await openRealGraph(createCatalogue());
  ground = await new GroundKeeper(store).current();
}, LOADING_MS);

afterAll(() => store.close());

const instruments = (): readonly ReturnType<typeof statusOf>[] => ground.ofType("Instrument").map((instrument) => statusOf(ground, instrument)).filter(hasStatusData);

describe("over the real graph", () => {
  it("parties never fall from year to year, since nobody has withdrawn", () => {
    for (const status of instruments()) {
      const counts = Array.from({ length: 77 }, (_, index) => countParties(status, `${1950 + index}-12-31`, "DEPOSIT").certain);
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
    }
    expect(instruments().length).toBeGreaterThan(10);
  });

  it("the state of every cell of the Protocol's matrix follows from its evidence, and lines sum without counting twice", () => {
    const matrix = matrixOf(ground, { rows: "COUNTRY", columns: "PARAGRAPH", lines: { instrument: "instrument/tip-protocol-2000" }, evidence: {}, ...SCOPE });
    const recordsOf = (cells: readonly Cell[]): ReadonlySet<string> => new Set(cells.flatMap(({ evidence }) => evidence.filter((one) => one.evidence.polarity === "SUPPORTING").map((one) => one.evidence.record.id)));

    expect([matrix.rows.length, matrix.columns.length]).toEqual([216, 97]);
    for (const row of matrix.rows) {
      const line = matrix.row(row);
      for (const { state, evidence, subject } of line.cells) expect(state).toBe(stateOf(evidence, subject));
      expect(matrix.total(line).supporting).toBe(recordsOf(line.cells).size);
    }
    // No act on a treaty is evidence that it is carried out.
    expect([...recordsOf(matrix.rows.flatMap((row) => matrix.row(row).cells))].filter((id) => ground.node(id)!.type === "TreatyAction")).toEqual([]);
  });

  it("gaps and cells agree", () => {
    expect(disagreements(ground)).toEqual([]);
  });

  it("gaps of every kind go with any premise, and close with the missing link", () => {
    const gaps = gapsOf(ground, SCOPE);
    const kinds = new Map(gaps.map((gap) => [gap.rule.kind, gaps.filter(({ rule }) => rule.kind === gap.rule.kind)]));

    expect([...kinds.keys()].sort()).toEqual(["ARTICLE_9_MEASURE_MISSING", "DUTY_WITHOUT_MEASURE", "FINDING_WITHOUT_ANSWER", "MEASURE_WITHOUT_INDICATOR", "PILLAR_WITHOUT_PROJECT", "PRINCIPLE_WITHOUT_PROJECT"]);
    for (const some of kinds.values()) {
      // Each trial makes a ground of its own: first, middle and last will do.
      for (const gap of new Set([some[0]!, some[some.length >> 1]!, some.at(-1)!])) {
        expect(idlePremises(ground, gap)).toEqual([]);
        expect(closes(ground, gap)).toBe(true);
      }
    }
  }, LOADING_MS);

  it("nothing depends on the order in which the graph was read", () => {
    const told = (one: Ground): unknown => gapsOf(one, { ...SCOPE, process: "process/commit" }).map(({ keys, sentence, premises }) => [keys, sentence, premises.map(({ record, links }) => [record.id, links])]);

    expect(told(shuffled(ground, 1_000))).toEqual(told(ground));
  });
});
