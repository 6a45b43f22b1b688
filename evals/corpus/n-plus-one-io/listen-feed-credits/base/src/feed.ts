import { credits } from "./credits.ts";
import { People } from "./people.ts";
import type { Store } from "./store.ts";

export type Item = { id: string; title: string; by: string[] };

/** The feed of a show, newest first. */
export async function feed(store: Store, show: string): Promise<Item[]> {
  const people = new People(store);
  const episodes = await store.episodes(show);
  episodes.sort((a, b) => b.aired.localeCompare(a.aired));
  return Promise.all(
    episodes.map(async (episode) => ({ id: episode.id, title: episode.title, by: await credits(episode, people) })),
  );
}
