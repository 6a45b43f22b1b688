export type Person = { id: string; name: string };

export type Episode = {
  id: string;
  title: string;
  aired: string;
  hosts: string[];
  guests: string[];
  narrators: string[];
};

export interface Store {
  episodes(show: string): Promise<Episode[]>;
  people(ids: string[]): Promise<Person[]>;
}
