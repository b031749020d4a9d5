// With what each workload is asked in turn. Where the tongues differ, `ours` and `peer` (which raw takes too) say so.
const named = (name, prefix, slugs) => slugs.map((slug) => ({ [name]: `${prefix}${slug}` }));
const provisions = named("id", "provision/tip-art-", ["9-4", "9-1", "6-3", "9-5", "10-2", "6-4", "9-2", "8-2"]);

/** Of all ids in their order, six times a hundred. */
const HUNDRED = 100;
const STEP = 50;
const WINDOWS = 6;

export const variablesOf = ({ toolIds }) => ({
  "by-id": provisions,
  list: [{}],
  "filter-code": named("kind", "", ["TOOLKIT_TOOL", "GUIDELINES", "HANDBOOK", "TRAINING", "TOOLKIT", "ISSUE_PAPER", "REPORT", "DATABASE"]),
  "filter-relation": named("instrument", "instrument/", ["tip-protocol-2000", "untoc", "cets-197", "ilo-p029", "crc-opsc", "ilo-c189", "eu-dir-2011-36", "commit-mou-2004"]),
  "three-levels": provisions,
  walk: provisions,
  country: named("id", "country/", ["KHM", "THA", "LAO", "VNM", "ROU", "BGR", "SRB", "MDA"]),
  parties: named("id", "instrument/", ["tip-protocol-2000"]),
  "process-page": named("id", "process/", ["commit", "bali-process", "rabat-process", "khartoum-process", "prague-process", "budapest-process", "midsa", "oas-national-authorities-tip"]),
  search: words.map(([text, phrase = text]) => ({ ours: { text }, peer: { phrase } })),
  counts: named("instrument", "instrument/", ["crc", "untoc", "cedaw", "tip-protocol-2000", "crc-opsc", "smuggling-protocol-2000", "ilo-c182", "un-1949-convention"]),
  "many-ids": Array.from({ length: WINDOWS }, (_, index) => ({ ids: toolIds.slice(index * STEP, index * STEP + HUNDRED) })),
});

// Ours stems, completes the last word and forgives slips; Lucene's plain index does not. Compared are words by which
// both find the same tools, a page of them at most; one is told to Lucene with a star.
const words = [["health"], ["police"], ["IOM"], ["OSCE"], ["smuggling"], ["migrants"], ["référence"], ["domestic work", "domestic work*"]];
