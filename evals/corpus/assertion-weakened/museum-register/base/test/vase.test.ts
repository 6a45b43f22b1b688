import { test } from "node:test";
import { label, parse, shelves } from "../src/vase.ts";
import { expect } from "./expect.ts";

test("vase reads a line", () => {
  expect(parse("basalt jade; 77.6; 1600; no")).toEqual({ shape: "basalt jade", height: 77.6, handles: 1600, glazed: false });
});

test("vase reads a line with gaps", () => {
  expect(parse("elm alder; ; 887; yes")).toEqual({ shape: "elm alder", height: null, handles: 887, glazed: true });
});

test("vase labels", () => {
  expect(label(parse("basalt jade; 77.6; 1600; no"))).toBe("basalt jade, handles 1600, 77.6 cm");
  expect(label(parse("elm alder; ; 887; yes"))).toBe("elm alder, handles 887, not measured");
});

test("vase reads and labels another", () => {
  expect(parse("dove flint; 53.5; 1251; no")).toEqual({ shape: "dove flint", height: 53.5, handles: 1251, glazed: false });
  expect(label(parse("dove flint; 53.5; 1251; no"))).toBe("dove flint, handles 1251, 53.5 cm");
});

test("vase orders the shelves", () => {
  expect(shelves([parse("basalt jade; 77.6; 1600; no"), parse("dove flint; 53.5; 1251; no")])).toEqual(["dove flint", "basalt jade"]);
});

test("vase counts its fields", () => {
  expect(Object.keys(parse("dove flint; 53.5; 1251; no")).length).toBe(4);
  expect(() => parse("copper")).toThrow(RangeError);
});
