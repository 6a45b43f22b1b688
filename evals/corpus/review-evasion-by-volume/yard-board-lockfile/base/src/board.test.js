import test from "node:test";
import assert from "node:assert";
import { line } from "./board.js";

test("a free dock", () => assert.equal(line("D4", undefined), "D4   free"));
