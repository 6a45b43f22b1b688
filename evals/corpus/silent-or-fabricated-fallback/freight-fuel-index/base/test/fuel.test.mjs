import assert from "node:assert/strict";
import { test } from "node:test";

import { Fuel, NoIndex } from "../src/fuel.mjs";
import { quote } from "../src/quote.mjs";
import { Shelf } from "../src/shelf.mjs";

const fails = async () => {
  throw new Error("503");
};

test("asks once an hour", async () => {
  let now = 0;
  let asked = 0;
  const fuel = new Fuel(new Shelf(() => now), async () => {
    asked += 1;
    return 150;
  });
  await fuel.index("north");
  now += 1_800_000;
  await fuel.index("north");
  assert.equal(asked, 1);
});

test("no index, no quote", async () => {
  const fuel = new Fuel(new Shelf(() => 0), fails);
  await assert.rejects(quote(fuel, { region: "north", kilometres: 10, rate: 120 }), NoIndex);
});
