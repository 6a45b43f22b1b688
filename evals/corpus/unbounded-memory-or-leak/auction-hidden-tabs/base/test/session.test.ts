import { test } from "node:test";
import assert from "node:assert/strict";
import { Hub } from "../src/hub.ts";
import { open } from "../src/gateway.ts";

function floor() {
  const hub = new Hub();
  const sent: string[] = [];
  const bidder = open(hub, { send: (text) => sent.push(text) });
  const say = (type: string, lot = "") => bidder.message(JSON.stringify({ type, lot }));
  return { hub, sent, bidder, say };
}

test("a watched lot is delivered once", () => {
  const { hub, sent, say } = floor();
  say("watch", "17");
  say("watch", "17");
  hub.publish({ lot: "17", seq: 1, amount: 100 });
  assert.equal(sent.length, 1);
});

test("a closed socket hears nothing", () => {
  const { hub, bidder, say } = floor();
  say("watch", "17");
  bidder.closed();
  assert.equal(hub.publish({ lot: "17", seq: 1, amount: 100 }), 0);
});
