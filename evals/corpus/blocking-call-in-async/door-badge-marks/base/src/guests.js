/** Guests by ticket; filled from the ticket shop before the doors open. */
export class Guests {
  #byTicket = new Map();

  add(ticket, guest) {
    this.#byTicket.set(ticket, { ...guest, printed: 0 });
  }

  get(ticket) {
    return this.#byTicket.get(ticket);
  }

  all() {
    return [...this.#byTicket.entries()];
  }
}
