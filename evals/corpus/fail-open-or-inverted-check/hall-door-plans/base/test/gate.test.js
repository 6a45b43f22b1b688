import test from "node:test";
import assert from "node:assert/strict";
import { Doors } from "../src/doors.js";
import { Gate } from "../src/gate.js";

const doors = new Doors();
doors.add("hall-1");
doors.add("pool", "mon-fri 07:00-21:30");
doors.give("c1", ["hall-1", "pool"]);

test("a card opens its doors", () => {
  const gate = new Gate(doors);
  assert.equal(gate.opens("c1", "hall-1", new Date("2025-05-05T12:00:00Z")), true);
  assert.equal(gate.opens("c2", "hall-1", new Date("2025-05-05T12:00:00Z")), false);
  assert.equal(gate.log.length, 2);
});
