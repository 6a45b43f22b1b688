import assert from "node:assert/strict";
import { test } from "node:test";
import { card } from "../src/views/card.ts";
import { embed } from "../src/views/embed.ts";
import { share } from "../src/views/share.ts";
import { steps } from "../src/views/steps.ts";

const pie = { id: 7, title: "Leek pie", cook: "Ida", minutes: 75, note: "Best warm", steps: ["Wash", "Bake"] };

test("a card has title and time", () => {
  assert.match(String(card(pie)), /Leek pie<\/a>/);
  assert.match(String(card(pie)), /1 h 15 min/);
});

test("steps are a list", () => {
  assert.match(String(steps(pie)), /<li>Wash<\/li><li>Bake<\/li>/);
});

test("the shared page has the note", () => {
  assert.match(String(share(pie)), /<blockquote>Best warm</);
});

test("the embedded recipe has its steps", () => {
  assert.match(String(embed(pie)), /<li>Bake<\/li>/);
});
