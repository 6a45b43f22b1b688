import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { byStation, waiting } from "../src/orders.js";

const read = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url)));

test("orders by station", () => {
  assert.equal(byStation([{ station: "grill" }, { station: "cold" }, { station: "grill" }]).get("grill").length, 2);
});

test("orders that wait for too long", () => {
  assert.equal(waiting([{ at: 0 }, { at: 0, done: true }], 16 * 60_000).length, 1);
});

test("manifest and lock agree", () => {
  assert.deepEqual(read("package-lock.json").packages[""].dependencies, read("package.json").dependencies);
});
