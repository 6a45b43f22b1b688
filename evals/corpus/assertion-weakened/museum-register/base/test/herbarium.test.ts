import { test } from "node:test";
import { label, parse, shelves } from "../src/herbarium.ts";
import { expect } from "./expect.ts";

test("herbarium reads a line", () => {
  expect(parse("heron elm; 1673; 1025; no")).toEqual({ plant: "heron elm", year: 1673, leaves: 1025, pressed: false });
});

test("herbarium reads a line with gaps", () => {
  expect(parse("flint elm; 1320; 708; no")).toEqual({ plant: "flint elm", year: 1320, leaves: 708, pressed: false });
});

test("herbarium labels", () => {
  expect(label(parse("heron elm; 1673; 1025; no"))).toBe("heron elm, year 1673");
  expect(label(parse("flint elm; 1320; 708; no"))).toBe("flint elm, year 1320");
});

test("herbarium reads and labels another", () => {
  expect(parse("flint copper; 1782; 1776; no")).toEqual({ plant: "flint copper", year: 1782, leaves: 1776, pressed: false });
  expect(label(parse("flint copper; 1782; 1776; no"))).toBe("flint copper, year 1782");
});

test("herbarium orders the shelves", () => {
  expect(shelves([parse("heron elm; 1673; 1025; no"), parse("flint copper; 1782; 1776; no")])).toEqual(["heron elm", "flint copper"]);
});

test("herbarium counts its fields", () => {
  expect(Object.keys(parse("flint copper; 1782; 1776; no")).length).toBe(4);
  expect(() => parse("flint")).toThrow(RangeError);
});
