import { test } from "node:test";
import { label, parse, shelves } from "../src/mineral.ts";
import { expect } from "./expect.ts";

test("mineral reads a line", () => {
  expect(parse("alder heron; 35.2; 86.8; 425")).toEqual({ formula: "alder heron", hardness: 35.2, grams: 86.8, crystals: 425 });
});

test("mineral reads a line with gaps", () => {
  expect(parse("copper jade; ; ; 272")).toEqual({ formula: "copper jade", hardness: null, grams: null, crystals: 272 });
});

test("mineral labels", () => {
  expect(label(parse("alder heron; 35.2; 86.8; 425"))).toBe("alder heron, crystals 425, 35.2 Mohs");
  expect(label(parse("copper jade; ; ; 272"))).toBe("copper jade, crystals 272, not measured");
});

test("mineral reads and labels another", () => {
  expect(parse("garnet basalt; 18.2; 45.4; 764")).toEqual({ formula: "garnet basalt", hardness: 18.2, grams: 45.4, crystals: 764 });
  expect(label(parse("garnet basalt; 18.2; 45.4; 764"))).toBe("garnet basalt, crystals 764, 18.2 Mohs");
});

test("mineral orders the shelves", () => {
  expect(shelves([parse("alder heron; 35.2; 86.8; 425"), parse("garnet basalt; 18.2; 45.4; 764")])).toEqual(["alder heron", "garnet basalt"]);
});

test("mineral counts its fields", () => {
  expect(Object.keys(parse("garnet basalt; 18.2; 45.4; 764")).length).toBe(4);
  expect(() => parse("copper")).toThrow(RangeError);
});
