import assert from "node:assert/strict";
import { test } from "node:test";
import { Rolling } from "../src/windows.js";

test("the mean of what is there so far", () => {
  const rolling = new Rolling(3);
  assert.equal(rolling.add(3), 3);
  assert.equal(rolling.add(5), 4);
});

test("a season of readings forgets the old ones", () => {
  const rolling = new Rolling(4);
  for (let at = 0; at < 50_000; at += 1) rolling.add(at % 9);
  for (const reading of [2, 4, 6]) rolling.add(reading);
  assert.equal(rolling.add(8), 5);
});
