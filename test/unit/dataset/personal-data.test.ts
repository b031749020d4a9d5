import { printIssue } from "../../../src/dataset/index.js";
import { createCatalogue } from "../../../src/model/index.js";
import { datasets } from "../../support/dataset.js";

const { aDataset } = datasets(createCatalogue());

const judged = (note: string): string[] => {
  const statement = `- { id: statement/a, citations: [{ source: source/treaty-collection, confidence: SEED }], text: { en: "${note}", fr: Texte }, about: [country/KHM] }\n`;
  return aDataset().with("statements.yaml", statement).read().issues.map((issue) => printIssue(issue).replace(/^.*this looks like (.*?);.*$/, "$1"));
};

describe("personal data in a text", () => {
  it.each([
    ["She was born on 12 March 2001.", "a date of birth"],
    ["Born 12 March 2001 in a village.", "a date of birth"],
    ["DOB: 12/03/2001", "a date of birth"],
    ["Date de naissance : 12 mars 2001", "a date of birth"],
    ["Née le 12 mars 2001.", "a date of birth"],
    ["Her passport N1234567 was kept.", "the number of a passport or identity card"],
    ["Carte d’identité n° 012345678", "the number of a passport or identity card"],
    ["Ask sok.chan+help@example.org.kh", "an e-mail address"],
    ["Phone: (012) 345-678", "a telephone number"],
    ["Tél. 06 12 34 56 78", "a telephone number"],
    ["Reach her at +855 12 345 678", "a telephone number"],
  ])("is refused: %s", (text, what) => {
    expect(judged(text)).toEqual([what]);
  });

  it.each([
    "The hotline +66 2 1300 1300 and the helpline 0800 100 200 answer in six languages.",
    "La ligne d'assistance 0800 100 200 répond jour et nuit.",
    "Mobile 2015-2018 teams checked passports of 120000 travellers.",
    "Le centre, entraîné le 12 mars par des experts, a été signé le 3 mai.",
    "Birth registration rose by +12 000 000 between 2001 and 2011; children born in shelters are registered.",
    "Decree No. 2001/1234, CTOC/COP/2008/18, GRETA(2011)22, ISBN 978-92-1-133789-1, UNTS vol. 2225, p. 209.",
    "The group was born during Round V, with 11 members.",
  ])("is not seen in: %s", (text) => {
    expect(judged(text)).toEqual([]);
  });

  it("is no office's address in the fields made for it", () => {
    const contacts = "- { id: contact/a, citations: [{ source: source/treaty-collection, confidence: SEED }], name: Office, email: office@example.org, telephone: +66 2 304 9100, fax: +66 2 280 0268, of: [organisation/a] }\n";
    const organisations = "- { id: organisation/a, citations: [{ source: source/treaty-collection, confidence: SEED }], name: { en: Office, fr: Bureau }, kind: FUND, email: office@example.org }\n";

    expect(aDataset().with("contacts.yaml", contacts).with("organisations.yaml", organisations).read().issues.map(printIssue)).toEqual([]);
  });
});
