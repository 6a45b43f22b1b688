import { test } from "node:test";
import { label, parse, shelves } from "../src/letter.ts";
import { expect } from "./expect.ts";

test("letter reads a line", () => {
  expect(parse("elm alder; 1536; 733; no")).toEqual({ sender: "elm alder", pages: 1536, year: 733, sealed: false });
});

test("letter reads a line with gaps", () => {
  expect(parse("alder iris; 1614; 858; no")).toEqual({ sender: "alder iris", pages: 1614, year: 858, sealed: false });
});

test("letter labels", () => {
  expect(label(parse("elm alder; 1536; 733; no"))).toBe("elm alder, pages 1536");
  expect(label(parse("alder iris; 1614; 858; no"))).toBe("alder iris, pages 1614");
});

test("letter reads and labels another", () => {
  expect(parse("garnet jade; 1723; 19; no")).toEqual({ sender: "garnet jade", pages: 1723, year: 19, sealed: false });
  expect(label(parse("garnet jade; 1723; 19; no"))).toBe("garnet jade, pages 1723");
});

test("letter orders the shelves", () => {
  expect(shelves([parse("elm alder; 1536; 733; no"), parse("garnet jade; 1723; 19; no")])).toEqual(["elm alder", "garnet jade"]);
});

test("letter counts its fields", () => {
  expect(Object.keys(parse("garnet jade; 1723; 19; no")).length).toBe(4);
  expect(() => parse("alder")).toThrow(RangeError);
});
