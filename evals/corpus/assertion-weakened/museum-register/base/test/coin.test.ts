import { test } from "node:test";
import { label, parse, shelves } from "../src/coin.ts";
import { expect } from "./expect.ts";

test("coin reads a line", () => {
  expect(parse("elm alder; 740; 43.4; 17.9")).toEqual({ mint: "elm alder", year: 740, diameter: 43.4, grams: 17.9 });
});

test("coin reads a line with gaps", () => {
  expect(parse("copper elm; 134; ; ")).toEqual({ mint: "copper elm", year: 134, diameter: null, grams: null });
});

test("coin labels", () => {
  expect(label(parse("elm alder; 740; 43.4; 17.9"))).toBe("elm alder, year 740, 43.4 cm");
  expect(label(parse("copper elm; 134; ; "))).toBe("copper elm, year 134, not measured");
});

test("coin reads and labels another", () => {
  expect(parse("flint elm; 1675; 62.7; 61")).toEqual({ mint: "flint elm", year: 1675, diameter: 62.7, grams: 61 });
  expect(label(parse("flint elm; 1675; 62.7; 61"))).toBe("flint elm, year 1675, 62.7 cm");
});

test("coin orders the shelves", () => {
  expect(shelves([parse("elm alder; 740; 43.4; 17.9"), parse("flint elm; 1675; 62.7; 61")])).toEqual(["elm alder", "flint elm"]);
});

test("coin counts its fields", () => {
  expect(Object.keys(parse("flint elm; 1675; 62.7; 61")).length).toBe(4);
  expect(() => parse("alder")).toThrow(RangeError);
});
