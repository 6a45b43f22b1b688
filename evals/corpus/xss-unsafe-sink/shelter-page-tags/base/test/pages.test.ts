import test from "node:test";
import assert from "node:assert/strict";
import * as samples from "./samples.ts";
import * as dogs from "../src/pages/dogs.ts";
import * as visits from "../src/pages/visits.ts";
import * as walks from "../src/pages/walks.ts";

const text = (value: unknown): string => String(value);

test("a row leads to its record", () => {
  assert.match(text(dogs.row(samples.dog)), /<a href="\/dogs\/\d+">Name \d<\/a>/);
});

test("a list holds its rows", () => {
  const markup = text(walks.list([samples.walk, samples.walk], "dune"));
  assert.equal(markup.match(/<tr /g)?.length, 2);
  assert.match(markup, /value="dune"/);
});

test("text is shown as typed", () => {
  assert.match(text(dogs.card({ ...samples.dog, remarks: "2 < 3 & 4" })), /2 &lt; 3 &amp; 4/);
  assert.match(text(dogs.form({ ...samples.dog, name: '"Rex"' })), /value="&quot;Rex&quot;"/);
});

test("a form has a field for each value", () => {
  const markup = text(visits.form(samples.visit));
  assert.match(markup, /<input name="guide" value="Guide \d">/);
  assert.match(markup, /<svg class="icon"/);
});
