import fc from "fast-check";
import { decodeCursor, encodeCursor } from "../../../src/api/cursor.js";
import { InvalidInput } from "../../../src/errors.js";

const id = { column: "id", descending: true };
const byYear = { order: [{ column: "year", descending: true }, id], byRole: false };
const key = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0));

describe("a cursor", () => {
  it("gives back the keys of its row, whatever they hold", () => {
    fc.assert(fc.property(key, fc.string({ minLength: 1 }), (year, id) => {
      const cursor = encodeCursor(byYear, { year, id }, undefined);

      expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
      fc.pre(cursor.length <= 4_000);
      expect(decodeCursor(byYear, cursor, "projects")).toEqual(JSON.parse(JSON.stringify([year, id])));
    }));
  });

  it("holds the role of a link where one record may be linked twice", () => {
    const page = { order: [id], byRole: true };

    expect(decodeCursor(page, encodeCursor(page, { id: "country/KHM" }, "FOCUS"), "countries")).toEqual(["country/KHM", "FOCUS"]);
    expect(decodeCursor(page, encodeCursor(page, { id: "country/KHM" }, null), "countries")).toEqual(["country/KHM", ""]);
  });

  it.each([
    ["another direction", { order: [{ column: "year", descending: false }, id], byRole: false }],
    ["another column", { order: [{ column: "title_en", descending: true }, id], byRole: false }],
    ["more columns", { order: [{ column: "title_en", descending: true }, ...byYear.order], byRole: false }],
    ["links in roles", { ...byYear, byRole: true }],
  ])("is refused for an order with %s", (_name, page) => {
    const cursor = encodeCursor(byYear, { year: 2000, id: "project/a" }, undefined);

    expect(() => decodeCursor(page, cursor, "projects")).toThrow("projects: the cursor was given for another order; start again without it.");
  });

  it("is refused, never worse, when it is anything else", () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.json().map((text) => Buffer.from(text).toString("base64url"))), (cursor) => {
      expect(() => decodeCursor(byYear, cursor, "projects")).toThrow(InvalidInput);
    }));
  });
});
