import assert from "node:assert/strict";
import { test } from "node:test";
import { boardLine, boardOrder } from "../src/board.ts";
import { toTell } from "../src/phones.ts";
import { shortestWait } from "../src/queue.ts";
import { readFrame } from "../src/wire.ts";

test("frames", () => {
  assert.deepEqual(readFrame(Uint8Array.of(7, 1, 30)), { washer: "W7", phase: "wash", left: 30 });
  assert.throws(() => readFrame(Uint8Array.of(7, 9, 30)), RangeError);
});

test("the board", () => {
  assert.equal(boardLine(readFrame(Uint8Array.of(7, 1, 30))), "W7 30 min");
  const states = [readFrame(Uint8Array.of(1, 1, 30)), readFrame(Uint8Array.of(2, 2, 4))];
  assert.deepEqual(boardOrder(states).map((state) => state.washer), ["W2", "W1"]);
  assert.equal(shortestWait(states), "4 min");
});

test("a guest is told once, when it is done", () => {
  const guest = { phone: "p1", washer: "W2", told: false };
  assert.equal(toTell([guest], [readFrame(Uint8Array.of(2, 1, 30))]).length, 0);
  assert.equal(toTell([guest], [readFrame(Uint8Array.of(2, 3, 0))]).length, 1);
  assert.equal(toTell([guest], [readFrame(Uint8Array.of(2, 3, 0))]).length, 0);
});
