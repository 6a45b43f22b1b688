import { test } from "node:test";
import { label, parse, shelves } from "../src/tool.ts";
import { expect } from "./expect.ts";

test("tool reads a line", () => {
  expect(parse("garnet copper; 12.5; 773; 1684")).toEqual({ trade: "garnet copper", length: 12.5, blades: 773, year: 1684 });
});

test("tool reads a line with gaps", () => {
  expect(parse("iris copper; ; 1285; 1023")).toEqual({ trade: "iris copper", length: null, blades: 1285, year: 1023 });
});

test("tool labels", () => {
  expect(label(parse("garnet copper; 12.5; 773; 1684"))).toBe("garnet copper, blades 773, 12.5 cm");
  expect(label(parse("iris copper; ; 1285; 1023"))).toBe("iris copper, blades 1285, not measured");
});

test("tool reads and labels another", () => {
  expect(parse("flint copper; 10.1; 1008; 558")).toEqual({ trade: "flint copper", length: 10.1, blades: 1008, year: 558 });
  expect(label(parse("flint copper; 10.1; 1008; 558"))).toBe("flint copper, blades 1008, 10.1 cm");
});

test("tool orders the shelves", () => {
  expect(shelves([parse("garnet copper; 12.5; 773; 1684"), parse("flint copper; 10.1; 1008; 558")])).toEqual(["garnet copper", "flint copper"]);
});

test("tool counts its fields", () => {
  expect(Object.keys(parse("flint copper; 10.1; 1008; 558")).length).toBe(4);
  expect(() => parse("iris")).toThrow(RangeError);
});
