/** Answers of the doors. */
export class Door {
  constructor(guests) {
    this.guests = guests;
  }

  async badge(ticket) {
    const guest = this.guests.get(ticket);
    if (!guest) return { status: 404, body: { error: "unknown ticket" } };
    guest.printed += 1;
    return { status: 200, body: { name: guest.name, role: guest.role, copy: guest.printed } };
  }

  async waiting() {
    const left = this.guests.all().filter(([, guest]) => guest.printed === 0);
    return { status: 200, body: { left: left.length } };
  }
}
