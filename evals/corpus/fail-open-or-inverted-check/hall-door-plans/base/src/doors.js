/** Doors of the sports halls and who holds a card for them. */

export class Doors {
  #doors = new Map();
  #cards = new Map();

  add(name, plan = "") {
    this.#doors.set(name, { name, plan });
  }

  give(card, names) {
    this.#cards.set(card, new Set(names));
  }

  door(name) {
    return this.#doors.get(name);
  }

  /** Whether a card was given out for a door. */
  holds(card, name) {
    return this.#cards.get(card)?.has(name) ?? false;
  }
}
