import type { Engine } from "./engine.js";
import { find, idsOf, withLibrary } from "./library.js";

const firstHits: Readonly<Record<string, readonly (readonly [text: string, first: string])[]>> = {
  "by name, acronym or former name, however it is spaced, dotted or written large": [
    ["ONUDC", "organisation/unodc"], ["ONUDD", "organisation/unodc"], ["ONU DC", "organisation/unodc"], ["UNODC", "organisation/unodc"],
    ["o.n.u.d.c.", "organisation/unodc"], ["unodc", "organisation/unodc"], ["United Nations Office on Drugs and Crime", "organisation/unodc"],
    ["office des nations unies contre la drogue et le crime", "organisation/unodc"], ["IOM", "organisation/iom"], ["OIM", "organisation/iom"],
    ["Timor oriental", "country/TLS"], ["timor leste", "country/TLS"], ["East Timor", "country/TLS"],
  ],
  "by id, whole or without its prefix": [["organisation/iom", "organisation/iom"], ["TLS", "country/TLS"]],
  "without accents, with them, and with the wrong ones": [["enquetes", "tool/networks"], ["ENQUÊTES", "tool/networks"], ["énquêtes", "tool/networks"], ["reseaux", "tool/networks"]],
  "with œ as one letter or as two": [["main-d'œuvre", "tool/labour"], ["oeuvre", "tool/labour"], ["ŒUVRE", "tool/labour"]],
  "across either apostrophe, or none": [["l'élargissement", "tool/networks"], ["l’elargissement", "tool/networks"], ["elargissement", "tool/networks"], ["main d'oeuvre", "tool/labour"], ["l'inspection", "tool/labour"]],
  "in the singular and in the plural, in English": [["policy", "tool/policies"], ["policies", "tool/policies"], ["victim", "tool/policies"], ["network", "tool/networks"], ["investigation", "tool/networks"]],
  "in the singular and in the plural, in French": [["politique", "tool/policies"], ["nationale", "tool/policies"], ["victime", "tool/policies"], ["enquête", "tool/networks"], ["frontière", "tool/checks"], ["réseau", "tool/networks"]],
  "in another form of a verb": [["traffic", "tool/labour"], ["trafficked", "tool/labour"]],
  "by how a word begins": [["polit", "tool/policies"], ["inspec", "tool/labour"], ["Timor-L", "country/TLS"], ["Enquêtes sur l'él", "tool/networks"]],
  "despite a slip of the finger": [["enqetes", "tool/networks"], ["trafficing", "tool/labour"], ["migratoin", "organisation/iom"], ["polisies", "tool/policies"]],
};

const hostile: readonly (readonly [string, string])[] = [
  ["an empty text", ""], ["blanks", " \t\n "], ["signs only", "\"*?~^(){}[]:\\/!&|+-"], ["Lucene syntax", "title:(a AND b) OR *:* /.*/ a~2 [a TO z] b^9 \"unclosed"],
  ["Cypher", "') MATCH (n) DETACH DELETE n RETURN ('"], ["emoji", "🌍👩‍👩‍👧‍👦🏳️‍🌈"], ["a lone half of a letter", "\ud83d abc \udc00"], ["letters without width", "\u200b\u200d\u0000\ufeff"],
  ["marks on marks", `e${"\u0301".repeat(5_000)}`], ["another writing", "人身売買 الاتجار торговля"], ["a regular expression", "(a+)+$ .* [^"], ["names of object parts", "__proto__ constructor toString hasOwnProperty"],
  ["100 kB in one word", "a".repeat(100_000)], ["100 kB of words", "traite victime ".repeat(6_700)], ["100 kB of different words", Array.from({ length: 15_000 }, (_, i) => `w${i}`).join(" ")],
  ["common words only", "the of de la"],
];

export function describeSearchWords(engine: Engine): void {
  it.each(Object.entries(firstHits))("finds %s", async (_, cases) => {
    await withLibrary(engine, async (store) => {
      const found = [];
      for (const [text] of cases) found.push([text, (await idsOf(store, text))[0]]);

      expect(found).toEqual(cases);
    });
  });

  it("finds nothing for a word that no record holds", async () => {
    await withLibrary(engine, async (store) => {
      expect(await find(store, "zzyzx")).toEqual({ hits: [], total: 0 });
    });
  });

  it.each(hostile)("answers %s in good time and unharmed", async (_, text) => {
    await withLibrary(engine, async (store) => {
      const started = performance.now();
      const { hits, total } = await find(store, text);

      expect(hits.length).toBe(Math.min(total, 10));
      expect(performance.now() - started).toBeLessThan(2_000);
      expect(await idsOf(store, "IOM")).toContain("organisation/iom");
    });
  });
}
