import { test } from "node:test";
import assert from "node:assert/strict";
import { Board } from "../src/board.ts";
import { Directory } from "../src/directory.ts";

const stations = ["a", "b", "c", "d"].map((id, index) => ({ id, account: "south", farm: index < 2 ? "hill" : "lake" }));
const read = async (station: string) => ({ station, celsius: 9, at: 1 });

test("a farm shows its stations in order", async () => {
  const board = new Board(new Directory(stations), { read });
  assert.deepEqual((await board.farm("south", "lake")).map((reading) => reading.station), ["c", "d"]);
});

test("the front page shows what is pinned", async () => {
  const board = new Board(new Directory(stations), { read });
  assert.equal((await board.front("south")).length, 4);
});
