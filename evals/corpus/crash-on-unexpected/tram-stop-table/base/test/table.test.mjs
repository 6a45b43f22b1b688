import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { departures, load } from "../src/table.mjs";

const file = (content) => {
  const path = join(mkdtempSync(join(tmpdir(), "table-")), "table");
  writeFileSync(path, content);
  return path;
};

test("departures of a stop", async () => {
  assert.equal(await load(file("market\t4\t3\nmarket\t9\t7\n")), 1);
  assert.deepEqual(departures("market"), [{ route: "4", minutes: 3 }, { route: "9", minutes: 7 }]);
});

test("an unknown stop", () => {
  assert.deepEqual(departures("nowhere"), []);
});
