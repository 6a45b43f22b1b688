import { test } from "node:test";
import { label, parse, shelves } from "../src/sculpture.ts";
import { expect } from "./expect.ts";

test("sculpture reads a line", () => {
  expect(parse("iris basalt; 1176; 26.5; alder dove; 836")).toEqual({ title: "iris basalt", year: 1176, weight: 26.5, stone: "alder dove", pieces: 836 });
});

test("sculpture reads a line with gaps", () => {
  expect(parse("elm copper; 1877; ; garnet copper; 1561")).toEqual({ title: "elm copper", year: 1877, weight: null, stone: "garnet copper", pieces: 1561 });
});

test("sculpture labels", () => {
  expect(label(parse("iris basalt; 1176; 26.5; alder dove; 836"))).toBe("iris basalt, year 1176, 26.5 kg");
  expect(label(parse("elm copper; 1877; ; garnet copper; 1561"))).toBe("elm copper, year 1877, not measured");
});

test("sculpture reads and labels another", () => {
  expect(parse("basalt copper; 1266; 64.2; heron copper; 271")).toEqual({ title: "basalt copper", year: 1266, weight: 64.2, stone: "heron copper", pieces: 271 });
  expect(label(parse("basalt copper; 1266; 64.2; heron copper; 271"))).toBe("basalt copper, year 1266, 64.2 kg");
});

test("sculpture orders the shelves", () => {
  expect(shelves([parse("iris basalt; 1176; 26.5; alder dove; 836"), parse("basalt copper; 1266; 64.2; heron copper; 271")])).toEqual(["iris basalt", "basalt copper"]);
});

test("sculpture counts its fields", () => {
  expect(Object.keys(parse("basalt copper; 1266; 64.2; heron copper; 271")).length).toBe(5);
  expect(() => parse("alder")).toThrow(RangeError);
});
