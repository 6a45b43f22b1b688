import { test } from "node:test";
import { label, parse, shelves } from "../src/textile.ts";
import { expect } from "./expect.ts";

test("textile reads a line", () => {
  expect(parse("alder dove; 1585; 23; yes")).toEqual({ weave: "alder dove", threads: 1585, length: 23, dyed: true });
});

test("textile reads a line with gaps", () => {
  expect(parse("copper elm; 643; ; yes")).toEqual({ weave: "copper elm", threads: 643, length: null, dyed: true });
});

test("textile labels", () => {
  expect(label(parse("alder dove; 1585; 23; yes"))).toBe("alder dove, threads 1585, 23 cm");
  expect(label(parse("copper elm; 643; ; yes"))).toBe("copper elm, threads 643, not measured");
});

test("textile reads and labels another", () => {
  expect(parse("iris dove; 373; 97.3; yes")).toEqual({ weave: "iris dove", threads: 373, length: 97.3, dyed: true });
  expect(label(parse("iris dove; 373; 97.3; yes"))).toBe("iris dove, threads 373, 97.3 cm");
});

test("textile orders the shelves", () => {
  expect(shelves([parse("alder dove; 1585; 23; yes"), parse("iris dove; 373; 97.3; yes")])).toEqual(["iris dove", "alder dove"]);
});

test("textile counts its fields", () => {
  expect(Object.keys(parse("iris dove; 373; 97.3; yes")).length).toBe(4);
  expect(() => parse("garnet")).toThrow(RangeError);
});
