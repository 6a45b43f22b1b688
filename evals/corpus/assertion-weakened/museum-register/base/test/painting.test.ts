import { test } from "node:test";
import { label, parse, shelves } from "../src/painting.ts";
import { expect } from "./expect.ts";

test("painting reads a line", () => {
  expect(parse("jade elm; 1520; 37.7; 82.4; yes")).toEqual({ title: "jade elm", year: 1520, height: 37.7, width: 82.4, signed: true });
});

test("painting reads a line with gaps", () => {
  expect(parse("heron dove; 1330; ; ; yes")).toEqual({ title: "heron dove", year: 1330, height: null, width: null, signed: true });
});

test("painting labels", () => {
  expect(label(parse("jade elm; 1520; 37.7; 82.4; yes"))).toBe("jade elm, year 1520, 37.7 cm");
  expect(label(parse("heron dove; 1330; ; ; yes"))).toBe("heron dove, year 1330, not measured");
});

test("painting reads and labels another", () => {
  expect(parse("copper basalt; 762; 49; 89.9; yes")).toEqual({ title: "copper basalt", year: 762, height: 49, width: 89.9, signed: true });
  expect(label(parse("copper basalt; 762; 49; 89.9; yes"))).toBe("copper basalt, year 762, 49 cm");
});

test("painting orders the shelves", () => {
  expect(shelves([parse("jade elm; 1520; 37.7; 82.4; yes"), parse("copper basalt; 762; 49; 89.9; yes")])).toEqual(["copper basalt", "jade elm"]);
});

test("painting counts its fields", () => {
  expect(Object.keys(parse("copper basalt; 762; 49; 89.9; yes")).length).toBe(5);
  expect(() => parse("garnet")).toThrow(RangeError);
});
