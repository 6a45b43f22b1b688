import { test } from "node:test";
import { label, parse, shelves } from "../src/fossil.ts";
import { expect } from "./expect.ts";

test("fossil reads a line", () => {
  expect(parse("copper alder; 166; 62.5; no")).toEqual({ species: "copper alder", age: 166, length: 62.5, cast: false });
});

test("fossil reads a line with gaps", () => {
  expect(parse("alder dove; 1517; ; no")).toEqual({ species: "alder dove", age: 1517, length: null, cast: false });
});

test("fossil labels", () => {
  expect(label(parse("copper alder; 166; 62.5; no"))).toBe("copper alder, age 166, 62.5 cm");
  expect(label(parse("alder dove; 1517; ; no"))).toBe("alder dove, age 1517, not measured");
});

test("fossil reads and labels another", () => {
  expect(parse("elm heron; 1334; 44.1; yes")).toEqual({ species: "elm heron", age: 1334, length: 44.1, cast: true });
  expect(label(parse("elm heron; 1334; 44.1; yes"))).toBe("elm heron, age 1334, 44.1 cm");
});

test("fossil orders the shelves", () => {
  expect(shelves([parse("copper alder; 166; 62.5; no"), parse("elm heron; 1334; 44.1; yes")])).toEqual(["copper alder", "elm heron"]);
});

test("fossil counts its fields", () => {
  expect(Object.keys(parse("elm heron; 1334; 44.1; yes")).length).toBe(4);
  expect(() => parse("alder")).toThrow(RangeError);
});
