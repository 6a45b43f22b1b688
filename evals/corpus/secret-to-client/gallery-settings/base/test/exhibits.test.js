import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { readConfig } from "../src/config.js";

test("every room lists its works", async () => {
  const folder = new URL("../src/exhibits/", import.meta.url);
  for (const file of readdirSync(folder)) {
    const found = Object.values(await import(new URL(file, folder)));
    const room = found.find((one) => typeof one === "object");
    const body = found.find((one) => typeof one === "function")(readConfig({ SITE_LANGUAGE: "nl" }));
    assert.equal(body.split("<li").length - 1, room.works.length);
    assert.match(body, /<ul lang="nl">/);
  }
});
