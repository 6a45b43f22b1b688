import assert from "node:assert/strict";
import { test } from "node:test";
import { handle } from "../src/routes.js";
import { Store } from "../src/store.js";

const hosts = [
  { id: 1, surname: "Lund", languages: ["da"], pets: ["cat"], district: "north", lat: 56.2, lon: 10.2, phone: "555-0101" },
  { id: 2, surname: "Berg", languages: ["de", "da"], pets: [], district: "south", lat: 56.1, lon: 10.2, phone: "555-0102" },
];
const rooms = [
  { id: 11, hostId: 1, beds: 2, step: false, lat: 56.2, lon: 10.2 },
  { id: 12, hostId: 2, beds: 1, step: true, lat: 56.1, lon: 10.2 },
];
const store = new Store({ hosts, rooms });
const ask = (address) => JSON.parse(handle(store, address).body);

test("hosts by language", () => {
  assert.deepEqual(ask("/hosts?language=de").map((host) => host.family), ["Family Berg"]);
});

test("rooms by beds", () => {
  assert.deepEqual(ask("/rooms?beds=2").map((room) => room.id), [11]);
});

test("other paths are not found", () => {
  assert.equal(handle(store, "/phones").status, 404);
});
