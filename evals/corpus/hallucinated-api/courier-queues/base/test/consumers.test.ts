import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "../src/start.ts";
import { Bus } from "../vendor/lanternq/index.ts";

function calls() {
  const seen: unknown[][] = [];
  const service = (name: string) =>
    new Proxy({}, { get: (_, deed) => async (...values: unknown[]) => seen.push([`${name}.${String(deed)}`, ...values]) });
  return { seen, services: new Proxy({}, { get: (_, name) => service(String(name)) }) };
}

test("a payout reaches the ledger", async () => {
  const { seen, services } = calls();
  const bus = new Bus();
  start(bus, services);
  bus.send("payouts", { courier: "c1", cents: 4200, week: "2024-W30" });
  await bus.run("payouts");
  assert.deepEqual(seen, [["ledger.pay", "c1", 4200, "2024-W30"]]);
});

test("what makes no sense is left out", async () => {
  const { seen, services } = calls();
  const bus = new Bus();
  start(bus, services);
  bus.send("ratings", { courier: "c1", stars: 9, order: "o1" });
  await bus.run("ratings");
  assert.deepEqual(seen, []);
});
