import { test } from "node:test";
import { label, parse, shelves } from "../src/photograph.ts";
import { expect } from "./expect.ts";

test("photograph reads a line", () => {
  expect(parse("iris iris; 740; 7.4; 1610")).toEqual({ process: "iris iris", year: 740, width: 7.4, prints: 1610 });
});

test("photograph reads a line with gaps", () => {
  expect(parse("flint jade; 1360; ; 71")).toEqual({ process: "flint jade", year: 1360, width: null, prints: 71 });
});

test("photograph labels", () => {
  expect(label(parse("iris iris; 740; 7.4; 1610"))).toBe("iris iris, year 740, 7.4 cm");
  expect(label(parse("flint jade; 1360; ; 71"))).toBe("flint jade, year 1360, not measured");
});

test("photograph reads and labels another", () => {
  expect(parse("elm flint; 1146; 73.1; 1369")).toEqual({ process: "elm flint", year: 1146, width: 73.1, prints: 1369 });
  expect(label(parse("elm flint; 1146; 73.1; 1369"))).toBe("elm flint, year 1146, 73.1 cm");
});

test("photograph orders the shelves", () => {
  expect(shelves([parse("iris iris; 740; 7.4; 1610"), parse("elm flint; 1146; 73.1; 1369")])).toEqual(["iris iris", "elm flint"]);
});

test("photograph counts its fields", () => {
  expect(Object.keys(parse("elm flint; 1146; 73.1; 1369")).length).toBe(4);
  expect(() => parse("elm")).toThrow(RangeError);
});
