import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { duty, type Declaration } from "../src/duty.ts";

type Recorded = Declaration & { duty: number };
const recorded: Recorded[] = JSON.parse(readFileSync(new URL("declarations.json", import.meta.url), "utf8"));

test("released goods pay the full duty", () => {
  assert.equal(duty(recorded[0]), 3948);
});

test("what leaves pays nothing", () => {
  assert.equal(duty(recorded[2]), 0);
});
