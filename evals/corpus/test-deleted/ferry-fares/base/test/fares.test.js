import assert from "node:assert/strict";
import { test } from "node:test";
import { fare, lengthPrice, refund } from "../src/fares.js";

test("a vehicle pays its band", () => {
  assert.equal(lengthPrice(380), 4200);
  assert.equal(lengthPrice(520), 5600);
});

test("beyond the last band each started metre is paid", () => {
  assert.equal(lengthPrice(900), 8900);
  assert.equal(lengthPrice(901), 10050);
  assert.equal(lengthPrice(1000), 10050);
  assert.equal(lengthPrice(1240), 13500);
});

test("a change two days ahead costs nothing", () => {
  assert.equal(refund(5600, 2880), 5600);
});

test("a change before check-in closes gives back half", () => {
  assert.equal(refund(5600, 2879), 2800);
  assert.equal(refund(5601, 600), 2800);
  assert.equal(refund(5600, 20), 2800);
  assert.equal(refund(5600, 19), 0);
});

test("a towed boat costs extra", () => {
  assert.equal(fare({ length: 500, towed: "boat" }), 7400);
});
