import { test } from "node:test";
import { label, parse, shelves } from "../src/clock.ts";
import { expect } from "./expect.ts";

test("clock reads a line", () => {
  expect(parse("flint elm; 1893; 72.9; yes")).toEqual({ maker: "flint elm", year: 1893, height: 72.9, strikes: true });
});

test("clock reads a line with gaps", () => {
  expect(parse("elm flint; 628; ; yes")).toEqual({ maker: "elm flint", year: 628, height: null, strikes: true });
});

test("clock labels", () => {
  expect(label(parse("flint elm; 1893; 72.9; yes"))).toBe("flint elm, year 1893, 72.9 cm");
  expect(label(parse("elm flint; 628; ; yes"))).toBe("elm flint, year 628, not measured");
});

test("clock reads and labels another", () => {
  expect(parse("basalt copper; 1477; 71.5; no")).toEqual({ maker: "basalt copper", year: 1477, height: 71.5, strikes: false });
  expect(label(parse("basalt copper; 1477; 71.5; no"))).toBe("basalt copper, year 1477, 71.5 cm");
});

test("clock orders the shelves", () => {
  expect(shelves([parse("flint elm; 1893; 72.9; yes"), parse("basalt copper; 1477; 71.5; no")])).toEqual(["basalt copper", "flint elm"]);
});

test("clock counts its fields", () => {
  expect(Object.keys(parse("basalt copper; 1477; 71.5; no")).length).toBe(4);
  expect(() => parse("heron")).toThrow(RangeError);
});
