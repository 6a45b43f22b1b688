import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { lengthPrice, refund } from "../../src/fares.js";

const { messages } = JSON.parse(readFileSync(new URL("terminal.json", import.meta.url)));
const answer = {
  price: (message) => lengthPrice(message.length),
  refund: (message) => refund(message.cents, message.left),
};

for (const message of messages) {
  test(`terminal: ${JSON.stringify(message)}`, () => {
    assert.equal(answer[message.kind](message), message.answer);
  });
}
