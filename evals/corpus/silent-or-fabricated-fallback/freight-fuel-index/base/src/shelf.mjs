/** Values with the time at which they were put there. */
export class Shelf {
  #held = new Map();

  constructor(now = Date.now) {
    this.now = now;
  }

  put(name, value) {
    this.#held.set(name, { value, at: this.now() });
    return value;
  }

  peek(name) {
    return this.#held.get(name);
  }

  /** The value, when it is younger than `age` milliseconds. */
  fresh(name, age) {
    const held = this.#held.get(name);
    return held && this.now() - held.at < age ? held.value : undefined;
  }
}
