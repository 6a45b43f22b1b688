import { test } from "node:test";
import assert from "node:assert/strict";
import { upload } from "../src/upload.js";

const FILE = `00:01,000 --> 00:02,500
Where were you?

00:03,000 --> 00:04,000
At the harbour.
`;

test("a file becomes cues", () => {
  const { status, cues } = upload(FILE);
  assert.equal(status, 200);
  assert.deepEqual(cues.map((cue) => [cue.from, cue.to]), [[1000, 2500], [3000, 4000]]);
});

test("a file without times is refused", () => {
  assert.equal(upload("hello").status, 422);
});
