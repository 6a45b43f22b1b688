import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { priceLine, programme, type Washer } from "../src/programmes.ts";

test("the price list", () => {
  const washer: Washer = { model: "x-5", kilos: 5, heating: 3, unlocking: 1, programmes: [] };
  assert.equal(priceLine(washer, programme("wool", 30, 30, 4, 450)), "wool 4.50 (38 min)");
});

test("every model has programmes of a sensible length", async () => {
  for (const file of readdirSync(new URL("../src/washers/", import.meta.url))) {
    const [washer] = Object.values(await import(`../src/washers/${file}`)) as Washer[];
    assert.equal(`${washer.model}.ts`, file);
    for (const one of washer.programmes) assert.ok(one.wash + one.spin > 10 && one.wash + one.spin < 100);
  }
});
