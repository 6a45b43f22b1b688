import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "../src/frames.js";

test("what a gateway sent in March", () => {
  assert.deepEqual(decode(Buffer.from("0011000200fa00ff", "hex")), { turbine: 17, readings: [25, 25.5] });
});
