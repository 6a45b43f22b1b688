import assert from "node:assert/strict";
import { test } from "node:test";

import { deliver } from "../src/client.ts";
import { GatewayBusy, Refused } from "../src/errors.ts";
import { Queue } from "../src/queue.ts";
import { run } from "../src/run.ts";

const result = (id: string) => ({ id, practice: "p1", animal: "cat", urgent: false, values: { crea: 1.1 } });
const answers = (status: number, body = {}) => async () => ({ status, body });

test("delivers what waits", async () => {
  const queue = new Queue([result("a"), result("b")]);
  assert.equal(await run(queue, answers(202), () => {}), 2);
  assert.deepEqual(queue.open(), []);
});

test("a busy gateway leaves the result in the queue", async () => {
  const queue = new Queue([result("a")]);
  assert.equal(await run(queue, answers(429, { wait: 5 }), () => {}), 0);
  assert.equal(queue.open().length, 1);
});

test("status codes become errors", async () => {
  await assert.rejects(deliver(answers(429), result("a")), GatewayBusy);
  await assert.rejects(deliver(answers(410, { reason: "closed" }), result("a")), Refused);
});
