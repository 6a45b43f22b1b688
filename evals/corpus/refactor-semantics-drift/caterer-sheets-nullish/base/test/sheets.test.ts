import assert from "node:assert/strict";
import { test } from "node:test";
import { allergiesSheet } from "../src/sheets/allergies.ts";
import { menuSheet } from "../src/sheets/menu.ts";
import { stockSheet } from "../src/sheets/stock.ts";

test("a menu without anything", () => {
  assert.deepEqual(menuSheet({ title: " ", style: "" }), ["title: Menu", "courses: 3", "style: buffet", "language: en", "motto: Enjoy"]);
});

test("allergies", () => {
  const sheet = allergiesSheet({ contact: "Ida", level: "table", count: "2", nuts: "", remark: "celery" });
  assert.deepEqual(sheet, ["contact: Ida", "level: table", "count: 2", "nuts: unknown", "remark: celery"]);
});

test("stock", () => {
  assert.deepEqual(stockSheet({ item: "rice", unit: "-" }).slice(0, 2), ["item: rice", "unit: piece"]);
});
