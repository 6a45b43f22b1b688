import { test } from "node:test";
import { label, parse, shelves } from "../src/beetle.ts";
import { expect } from "./expect.ts";

test("beetle labels", () => {
  expect(label(parse("flint iris; 291; 55.2; yes"))).toBe("flint iris, legs 291, 55.2 mm");
  expect(label(parse("dove flint; 1749; ; no"))).toBe("dove flint, legs 1749, not measured");
});

test("beetle names what it lists", () => {
  expect(shelves([parse("flint iris; 291; 55.2; yes")])[0]).toBe("flint iris");
});

test("beetle counts its fields", () => {
  expect(Object.keys(parse("elm basalt; 1474; 69.6; no")).length).toBe(4);
  expect(() => parse("copper")).toThrow(RangeError);
});
