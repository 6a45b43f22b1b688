import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { readConfig } from "../src/config.js";
import { write } from "../src/guestbook.js";
import { page } from "../src/page.js";
import { orderRequest } from "../src/shop.js";
import { visitBody } from "../src/visit.js";

const config = readConfig({ MAP_KEY: "map-1", CHALLENGE_PAGE: "c-9", CHALLENGE_ANSWER: "a-9", SHOP_ACCOUNT: "g", SHOP_PASS: "p" });

function shown(html) {
  return JSON.parse(html.match(/id="settings">(.*?)<\/script>/)[1]);
}

test("the page has its settings", () => {
  const seen = shown(page(config, "Visit", ""));
  assert.equal(seen.title, "Gallery");
});

test("an entry needs the proof", () => {
  const book = [];
  const proof = createHmac("sha256", "a-9").update("solved:e1").digest("hex");
  assert.equal(write(config, book, { id: "e1", from: "x", text: "Hi" }, "0").status, 403);
  assert.equal(write(config, book, { id: "e1", from: "x", text: "Hi" }, proof).status, 201);
});

test("an order carries the account", () => {
  assert.match(orderRequest(config, { print: 4, size: "A3", count: 1 }).headers.authorization, /^Basic /);
});

test("the map has its style", () => {
  assert.match(visitBody(config, []), /data-style="plain"/);
});
