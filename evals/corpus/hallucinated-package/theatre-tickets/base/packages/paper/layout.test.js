import assert from "node:assert/strict";
import { test } from "node:test";
import { layout } from "./layout.js";

test("the play stands on top", () => {
  const [first] = layout({ play: "The Gulls", seat: "C4" });
  assert.equal(first.text, "The Gulls");
});
