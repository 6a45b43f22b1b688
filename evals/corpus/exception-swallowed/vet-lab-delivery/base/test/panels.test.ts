import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";

import { between } from "../src/ranges.ts";

test("a value stands below, in or above its range", () => {
  assert.deepEqual([0.5, 1.5, 2.5].map((value) => between("alb", value, 1, 2)), ["alb low", "alb normal", "alb high"]);
  assert.equal(between("alb", undefined, 1, 2), "alb not measured");
});

test("every panel reads each species it knows", async () => {
  for (const file of readdirSync(new URL("../src/panels/", import.meta.url))) {
    const found: Record<string, any> = await import(`../src/panels/${file}`);
    const panel = Object.values(found).find((one) => typeof one === "object");
    const read = Object.values(found).find((one) => typeof one === "function");
    for (const animal of Object.keys(panel.ranges)) {
      const count = Object.keys(panel.ranges[animal]).length;
      assert.equal(read(animal, {}).length, count);
    }
  }
});
