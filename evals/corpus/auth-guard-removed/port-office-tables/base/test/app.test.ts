import test from "node:test";
import assert from "node:assert/strict";
import { answer, routes } from "../src/app.ts";
import type { User } from "../src/http/router.ts";

const boss: User = { name: "mo", roles: ["viewer", "planner", "office", "manager"] };
const guest: User = { name: "gil", roles: [] };
const ask = (method: string, path: string, user?: User, body = {}) => answer({ method, path, user, body });

test("a crane is added, changed and dropped", () => {
  assert.equal(ask("POST", "/cranes", boss, { name: "north", reach: 40, berth: "b1" }).status, 201);
  assert.equal(ask("GET", "/cranes/cr1", boss).status, 200);
  assert.equal(ask("DELETE", "/cranes/cr1", boss).status, 200);
});

test("guests change nothing", () => {
  assert.equal(ask("DELETE", "/cranes/cr1", guest).status, 403);
  assert.equal(ask("POST", "/fees").status, 401);
});

test("boards are for everybody", () => {
  assert.deepEqual(ask("GET", "/tugs/board"), { status: 200, body: [] });
});

test("every kind has its routes", () => {
  assert.ok(routes().length > 120);
});
