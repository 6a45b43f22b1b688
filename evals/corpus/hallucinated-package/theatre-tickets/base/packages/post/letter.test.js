import assert from "node:assert/strict";
import { test } from "node:test";
import { letter } from "./letter.js";

test("the letter names the play", () => {
  assert.match(letter({ mail: "a@example.com", play: "The Gulls", count: 2 }).subject, /Gulls/);
});
