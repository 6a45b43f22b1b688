import type { Person, Store } from "./store.ts";

export class People {
  private store: Store;
  private known = new Map<string, Promise<Person | undefined>>();
  private asked: string[] = [];
  private answer: Promise<Map<string, Person>> | undefined;

  constructor(store: Store) {
    this.store = store;
  }

  /** Those that are asked for in the same turn share one query; who was asked for before is known. */
  one(id: string): Promise<Person | undefined> {
    let person = this.known.get(id);
    if (!person) {
      this.asked.push(id);
      this.answer ??= Promise.resolve().then(() => this.ask());
      person = this.answer.then((found) => found.get(id));
      this.known.set(id, person);
    }
    return person;
  }

  async all(ids: string[]): Promise<Person[]> {
    const people = await Promise.all(ids.map((id) => this.one(id)));
    return people.filter((person) => person !== undefined);
  }

  private async ask(): Promise<Map<string, Person>> {
    const ids = this.asked;
    this.asked = [];
    this.answer = undefined;
    return new Map((await this.store.people(ids)).map((person) => [person.id, person]));
  }
}
