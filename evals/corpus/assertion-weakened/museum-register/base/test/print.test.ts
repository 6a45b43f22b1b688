import { test } from "node:test";
import { label, parse, shelves } from "../src/print.ts";
import { expect } from "./expect.ts";

test("print reads a line", () => {
  expect(parse("copper jade; 403; 13.1; 78.3")).toEqual({ plate: "copper jade", state: 403, height: 13.1, width: 78.3 });
});

test("print reads a line with gaps", () => {
  expect(parse("dove heron; 706; ; ")).toEqual({ plate: "dove heron", state: 706, height: null, width: null });
});

test("print labels", () => {
  expect(label(parse("copper jade; 403; 13.1; 78.3"))).toBe("copper jade, state 403, 13.1 cm");
  expect(label(parse("dove heron; 706; ; "))).toBe("dove heron, state 706, not measured");
});

test("print reads and labels another", () => {
  expect(parse("iris flint; 1829; 54.7; 26.6")).toEqual({ plate: "iris flint", state: 1829, height: 54.7, width: 26.6 });
  expect(label(parse("iris flint; 1829; 54.7; 26.6"))).toBe("iris flint, state 1829, 54.7 cm");
});

test("print orders the shelves", () => {
  expect(shelves([parse("copper jade; 403; 13.1; 78.3"), parse("iris flint; 1829; 54.7; 26.6")])).toEqual(["copper jade", "iris flint"]);
});

test("print counts its fields", () => {
  expect(Object.keys(parse("iris flint; 1829; 54.7; 26.6")).length).toBe(4);
  expect(() => parse("heron")).toThrow(RangeError);
});
