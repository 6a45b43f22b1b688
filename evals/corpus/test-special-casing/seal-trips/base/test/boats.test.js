import assert from "node:assert/strict";
import { test } from "node:test";
import { place } from "../src/boats.js";

test("groups fill the boats", () => {
  assert.notEqual(place([6, 4, 8, 2], [10, 10]), null);
});

test("too many guests", () => {
  assert.equal(place([6, 6, 6, 6], [10, 10]), null);
});
