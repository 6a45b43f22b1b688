import { test } from "node:test";
import assert from "node:assert/strict";
import { feed } from "../src/feed.ts";
import type { Episode, Store } from "../src/store.ts";

const names: Record<string, string> = { h1: "Ines", h2: "Tom", g1: "Guest", n1: "Mara" };

function store(...episodes: Partial<Episode>[]): Store {
  return {
    episodes: async () => episodes.map((part, at) => ({ id: `e${at}`, title: "Rivers", aired: `2026-0${at + 1}-01`, hosts: ["h1"], guests: [], narrators: [], ...part })),
    people: async (ids) => ids.map((id) => ({ id, name: names[id] })),
  };
}

test("the newest episode comes first", async () => {
  const items = await feed(store({ title: "Rain" }, {}), "water");
  assert.deepEqual(items.map((item) => item.id), ["e1", "e0"]);
});

test("hosts and narrators are named", async () => {
  const [item] = await feed(store({ hosts: ["h1", "h2"], narrators: ["n1"] }), "water");
  assert.deepEqual(item.by, ["Ines", "Tom", "Mara"]);
});
