import test from "node:test";
import assert from "node:assert/strict";
import { corsHeaders } from "../src/headers.js";

const from = (origin) => corsHeaders({ method: "GET", headers: { origin } })["access-control-allow-origin"];

test("the ticket page and the kiosk may call", () => {
  assert.equal(from("https://tickets.example.org"), "https://tickets.example.org");
  assert.equal(from("https://kiosk.example.org"), "https://kiosk.example.org");
});

test("other pages may not", () => {
  assert.equal(from("https://elsewhere.example.net"), undefined);
});
