const HOUR = 3_600_000;

export class NoIndex extends Error {}

/** The fuel index of a region: cents per litre, set by the exchange every morning. */
export class Fuel {
  constructor(shelf, ask) {
    this.shelf = shelf;
    this.ask = ask;
  }

  async index(region) {
    const known = this.shelf.fresh(region, HOUR);
    if (known !== undefined) {
      return known;
    }
    try {
      return this.shelf.put(region, await this.ask(region));
    } catch (error) {
      throw new NoIndex(`no fuel index for ${region}: ${error.message}`);
    }
  }
}
