import test from "node:test";
import assert from "node:assert/strict";
import { document } from "./page.js";
import { publish } from "../server/publish.js";
import { letter } from "../server/letter.js";
import { showReport } from "../web/report.js";

const sent = { home: "Elm", guest: "Oak", goals: [2, 1], text: "A *late* goal", teaser: "A *late* goal", opener: "A late goal" };

test("the page of a report", () => {
  assert.match(showReport(document, publish(sent, 0)).outerHTML, /<h1>Elm - Oak 2:1<\/h1><div><p>A <strong>late<\/strong> goal<\/p>/);
});

test("the letter", () => {
  assert.equal(letter([publish(sent, 0)]), "Elm - Oak 2:1\nA late goal\n");
});
