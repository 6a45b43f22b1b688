import assert from "node:assert/strict";
import { test } from "node:test";
import { book } from "../src/trips.js";

test("a trip sells out", () => {
  const trip = { harbour: "west", groups: [10] };
  assert.equal(book(trip, 10).said, "boat 2");
  assert.deepEqual(book(trip, 1), { taken: false, said: "sold out" });
});
