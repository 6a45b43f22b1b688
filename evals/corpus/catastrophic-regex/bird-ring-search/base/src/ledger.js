export class Ledger {
  #rows = [];

  add(row) {
    this.#rows.push({ ...row, number: this.#rows.length + 1 });
    return this.#rows.length;
  }

  get(number) {
    return this.#rows[number - 1];
  }
}
