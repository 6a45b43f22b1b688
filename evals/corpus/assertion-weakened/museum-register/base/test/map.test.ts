import { test } from "node:test";
import { label, parse, shelves } from "../src/map.ts";
import { expect } from "./expect.ts";

test("map reads a line", () => {
  expect(parse("jade flint; 136; 32.7; no")).toEqual({ sheet: "jade flint", scale: 136, width: 32.7, folded: false });
});

test("map reads a line with gaps", () => {
  expect(parse("elm heron; 1427; ; no")).toEqual({ sheet: "elm heron", scale: 1427, width: null, folded: false });
});

test("map labels", () => {
  expect(label(parse("jade flint; 136; 32.7; no"))).toBe("jade flint, scale 136, 32.7 cm");
  expect(label(parse("elm heron; 1427; ; no"))).toBe("elm heron, scale 1427, not measured");
});

test("map reads and labels another", () => {
  expect(parse("copper heron; 968; 73.1; yes")).toEqual({ sheet: "copper heron", scale: 968, width: 73.1, folded: true });
  expect(label(parse("copper heron; 968; 73.1; yes"))).toBe("copper heron, scale 968, 73.1 cm");
});

test("map orders the shelves", () => {
  expect(shelves([parse("jade flint; 136; 32.7; no"), parse("copper heron; 968; 73.1; yes")])).toEqual(["jade flint", "copper heron"]);
});

test("map counts its fields", () => {
  expect(Object.keys(parse("copper heron; 968; 73.1; yes")).length).toBe(4);
  expect(() => parse("alder")).toThrow(RangeError);
});
