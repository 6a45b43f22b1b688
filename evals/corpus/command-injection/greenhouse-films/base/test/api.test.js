import test from "node:test";
import assert from "node:assert/strict";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Cameras } from "../src/cameras.js";
import { store } from "../src/pictures.js";
import { makeApi } from "../src/api.js";

const root = mkdtempSync(join(tmpdir(), "greenhouse-"));
const cameras = new Cameras();
cameras.plug("cam01", "b3");
const api = makeApi(cameras, root);

test("growers change what they may", () => {
  assert.equal(api.change("cam01", { crop: "tomato", hours: 30 }).hours, 24);
});

test("pictures are counted", () => {
  store(root, cameras.get("cam01"), 1, "x");
  assert.deepEqual(api.pictures("cam01"), { id: "cam01", pictures: 1 });
});
