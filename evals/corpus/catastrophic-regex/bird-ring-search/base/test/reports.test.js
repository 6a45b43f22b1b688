import assert from "node:assert/strict";
import { test } from "node:test";
import { Refused } from "../src/form.js";
import { Ledger } from "../src/ledger.js";
import { takeReport } from "../src/reports.js";

test("a report is kept", () => {
  const ledger = new Ledger();
  takeReport({ ring: " ab 1234 ", place: "dyke" }, ledger);
  assert.equal(ledger.get(1).ring, "ab 1234");
});

test("a report without ring is refused", () => {
  assert.throws(() => takeReport({ place: "dyke" }, new Ledger()), Refused);
});
