import assert from "node:assert/strict";
import { test } from "node:test";

import { board, text } from "../src/board.ts";

const rows = [
  { berth: "B4", boat: { name: "Tern", length: 11, crew: { skipper: "Ode" } }, power: { socket: "32A", kwh: 4 }, until: "2024-06-03T10:00:00Z" },
  { berth: "A1", boat: { name: "Gull", length: 8, crew: { skipper: "Ann" } }, power: { socket: "16A", kwh: 0 }, until: "2024-06-01T10:00:00Z" },
];

test("one line for each stay", () => {
  assert.equal(board(rows).length, 2);
});

test("as text", () => {
  assert.match(text(board(rows)), /B4 Tern \(Ode\) 32A 2024-06-03/);
});
