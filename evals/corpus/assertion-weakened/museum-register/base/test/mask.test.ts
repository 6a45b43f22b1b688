import { test } from "node:test";
import { label, parse, shelves } from "../src/mask.ts";
import { expect } from "./expect.ts";

test("mask reads a line", () => {
  expect(parse("alder garnet; 31.1; 290; no")).toEqual({ region: "alder garnet", height: 31.1, horns: 290, worn: false });
});

test("mask reads a line with gaps", () => {
  expect(parse("jade copper; ; 1070; no")).toEqual({ region: "jade copper", height: null, horns: 1070, worn: false });
});

test("mask labels", () => {
  expect(label(parse("alder garnet; 31.1; 290; no"))).toBe("alder garnet, horns 290, 31.1 cm");
  expect(label(parse("jade copper; ; 1070; no"))).toBe("jade copper, horns 1070, not measured");
});

test("mask reads and labels another", () => {
  expect(parse("heron flint; 50; 562; no")).toEqual({ region: "heron flint", height: 50, horns: 562, worn: false });
  expect(label(parse("heron flint; 50; 562; no"))).toBe("heron flint, horns 562, 50 cm");
});

test("mask orders the shelves", () => {
  expect(shelves([parse("alder garnet; 31.1; 290; no"), parse("heron flint; 50; 562; no")])).toEqual(["alder garnet", "heron flint"]);
});

test("mask counts its fields", () => {
  expect(Object.keys(parse("heron flint; 50; 562; no")).length).toBe(4);
  expect(() => parse("heron")).toThrow(RangeError);
});
