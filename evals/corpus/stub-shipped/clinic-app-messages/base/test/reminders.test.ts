import assert from "node:assert/strict";
import { test } from "node:test";
import { remind } from "../src/reminders.ts";
import { settings } from "../src/settings.ts";

test("a letter goes to the tray of the stage", async () => {
  const made = settings("local");
  made.reminders.channels = ["letter"];
  assert.deepEqual(await remind(made, { patient: "P. Example", text: "Vaccination on Monday" }), ["letter: tray 1"]);
});
