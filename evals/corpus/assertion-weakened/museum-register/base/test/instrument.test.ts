import { test } from "node:test";
import { label, parse, shelves } from "../src/instrument.ts";
import { expect } from "./expect.ts";

test("instrument reads a line", () => {
  expect(parse("heron elm; 1577; 71.7; no")).toEqual({ family: "heron elm", strings: 1577, length: 71.7, tuned: false });
});

test("instrument reads a line with gaps", () => {
  expect(parse("flint copper; 1190; ; yes")).toEqual({ family: "flint copper", strings: 1190, length: null, tuned: true });
});

test("instrument labels", () => {
  expect(label(parse("heron elm; 1577; 71.7; no"))).toBe("heron elm, strings 1577, 71.7 cm");
  expect(label(parse("flint copper; 1190; ; yes"))).toBe("flint copper, strings 1190, not measured");
});

test("instrument reads and labels another", () => {
  expect(parse("heron iris; 1585; 26.6; no")).toEqual({ family: "heron iris", strings: 1585, length: 26.6, tuned: false });
  expect(label(parse("heron iris; 1585; 26.6; no"))).toBe("heron iris, strings 1585, 26.6 cm");
});

test("instrument orders the shelves", () => {
  expect(shelves([parse("heron elm; 1577; 71.7; no"), parse("heron iris; 1585; 26.6; no")])).toEqual(["heron elm", "heron iris"]);
});

test("instrument counts its fields", () => {
  expect(Object.keys(parse("heron iris; 1585; 26.6; no")).length).toBe(4);
  expect(() => parse("elm")).toThrow(RangeError);
});
