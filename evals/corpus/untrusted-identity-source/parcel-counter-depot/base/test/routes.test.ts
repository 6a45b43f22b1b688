import test from "node:test";
import assert from "node:assert/strict";
import { Parcels } from "../src/parcels.ts";
import { handle } from "../src/routes.ts";

const parcels = new Parcels([
  { code: "P1", depot: "north", recipient: "A. Berg", state: "waiting" },
  { code: "P2", depot: "south", recipient: "C. Dahl", state: "waiting" },
]);

const headers = { "x-depot-home": "north", "x-depot-area": "north", "x-depot-clerk": "c7", "x-depot-shift": "late" };

test("the counter's list", () => {
  assert.deepEqual(handle(parcels, { method: "GET", path: "/waiting", headers }), { status: 200, body: ["P1"] });
});
