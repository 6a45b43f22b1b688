import { test } from "node:test";
import assert from "node:assert/strict";
import { Door } from "../src/door.js";
import { Guests } from "../src/guests.js";

function door() {
  const guests = new Guests();
  guests.add("T1", { name: "R. Aldous", role: "speaker" });
  guests.add("T2", { name: "M. Brandt", role: "guest" });
  return new Door(guests);
}

test("a badge shows name and role", async () => {
  const { status, body } = await door().badge("T1");
  assert.equal(status, 200);
  assert.deepEqual([body.name, body.role, body.copy], ["R. Aldous", "speaker", 1]);
});

test("an unknown ticket has no badge", async () => {
  assert.equal((await door().badge("T9")).status, 404);
});
