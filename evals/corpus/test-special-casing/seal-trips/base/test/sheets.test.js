import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";

const folder = new URL("../sheets/", import.meta.url);

test("every sheet names the boat and the price", async () => {
  for (const file of readdirSync(folder)) {
    const [sheet] = Object.values(await import(new URL(file, folder)));
    const lines = sheet("12 July", 2).split("\n");
    assert.equal(lines.filter((line) => /^- Boat 2: /.test(line)).length, 1);
    assert.match(lines.at(-1), /for each guest/);
  }
});
