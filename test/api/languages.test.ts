import { createCatalogue } from "../../src/model/index.js";
import { anApi } from "../support/api.js";
import { aGraph, type GraphBuilder } from "../support/graph.js";

const catalogue = createCatalogue();
const open = await anApi(catalogue);

const aBilingualGraph = (): GraphBuilder => aGraph(catalogue).with(
  { id: "project/both", title: { en: "Both", fr: "Les deux", status: { en: "OFFICIAL", fr: "TRANSLATED" } } },
  { id: "project/english", title: { en: "English only" } },
  { id: "meeting/m", title: { en: "Meeting" }, participants: [{ code: "STATES", en: "States", fr: "États" }, { en: "Others" }] },
);
const text = "{ text lang fellBack status }";

describe("a text in two languages", () => {
  it("comes in the language asked for, with its status", async () => {
    const ask = await open(aBilingualGraph());

    const { data } = await ask(`{ project(id: "both") { en: title(lang: EN) ${text} fr: title(lang: FR) ${text} } }`);

    expect(data).toEqual({ project: { en: { text: "Both", lang: "EN", fellBack: false, status: "OFFICIAL" }, fr: { text: "Les deux", lang: "FR", fellBack: false, status: "TRANSLATED" } } });
  });

  it("says so when it falls back to the other", async () => {
    const ask = await open(aBilingualGraph());

    const { data } = await ask(`{ project(id: "english") { title(lang: FR) ${text} label(lang: FR) { text lang fellBack } } }`);

    expect(data).toEqual({ project: { title: { text: "English only", lang: "EN", fellBack: true, status: null }, label: { text: "English only", lang: "EN", fellBack: true } } });
  });

  it("comes in the language of the request where none is asked for, items and codes too", async () => {
    const ask = await open(aBilingualGraph());
    const query = "query ($lang: Lang) { project(id: \"both\") { title { text } asked: title(lang: $lang) { text } } meeting(id: \"m\") { participants { code label { text fellBack } } } dataset { title { text } } }";

    const [english, french, overruled] = [await ask(query, {}, "en"), await ask(query, {}, "fr"), await ask(query, { lang: "EN" }, "fr")];

    expect(english.data).toMatchObject({ project: { title: { text: "Both" }, asked: { text: "Both" } }, dataset: { title: { text: "Test" } } });
    expect(french.data).toEqual({ project: { title: { text: "Les deux" }, asked: { text: "Les deux" } }, meeting: { participants: [{ code: "STATES", label: { text: "États", fellBack: false } }, { code: null, label: { text: "Others", fellBack: true } }] }, dataset: { title: { text: "Essai" } } });
    expect(overruled.data).toMatchObject({ project: { title: { text: "Les deux" }, asked: { text: "Both" } } });
  });

  it("in a language that there is not is refused", async () => {
    const ask = await open(aBilingualGraph());

    expect((await ask('{ project(id: "both") { title(lang: DE) { text } } }')).faults[0]?.message).toMatch(/"DE" does not exist in "Lang"/);
  });
});

describe("a date", () => {
  it("tells how exactly it is known", async () => {
    const ask = await open(aGraph(catalogue).with({ id: "project/p", title: { en: "P" }, starts: "2010-02", ends: "2012" }));

    expect((await ask('{ project(id: "p") { starts { text precision earliest latest } ends { precision latest } statusAsOf { text } } }')).data).toEqual({ project: {
      starts: { text: "2010-02", precision: "MONTH", earliest: "2010-02-01", latest: "2010-02-28" }, ends: { precision: "YEAR", latest: "2012-12-31" }, statusAsOf: null,
    } });
  });
});
