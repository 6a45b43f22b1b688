import assert from "node:assert/strict";
import { test } from "node:test";
import { addCabin, changeCabin } from "../src/office/cabin.ts";

const cabin = { id: 4, vessel: 1, deck: 7, berths: 2, view: "sea" };
const store = {
  insert: async () => 4,
  get: async (table: string, id: number) => (id === 4 ? cabin : null),
  update: async () => {},
  count: async () => 1,
  remove: async () => {},
  lock: async () => true,
  send: async () => 1,
  purge: async () => 0,
};

test("a cabin is added", async () => {
  assert.equal(await addCabin(store, cabin), 4);
});

test("an unknown cabin does not change", async () => {
  assert.equal(await changeCabin(store, { ...cabin, id: 5 }), false);
});
