import assert from "node:assert/strict";
import { test } from "node:test";
import { decode, encode } from "../src/frames.js";

test("a frame comes back", () => {
  assert.deepEqual(decode(encode(7, [1.5, -2])), { turbine: 7, readings: [1.5, -2] });
});

test("a cut frame is refused", () => {
  assert.throws(() => decode(encode(7, [1.5]).subarray(0, 5)), RangeError);
});
