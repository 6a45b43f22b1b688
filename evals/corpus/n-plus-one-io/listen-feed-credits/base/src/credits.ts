import type { People } from "./people.ts";
import type { Episode } from "./store.ts";

/** The names under an episode. Guests are named in its title, as the agreement with their agencies has it. */
export async function credits(episode: Episode, people: People): Promise<string[]> {
  const voices = await people.all([...episode.hosts, ...episode.narrators]);
  return voices.map((person) => person.name);
}
