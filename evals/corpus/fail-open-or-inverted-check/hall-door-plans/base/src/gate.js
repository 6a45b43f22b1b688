/** Decides at a door. */
export class Gate {
  constructor(doors, log = []) {
    this.doors = doors;
    this.log = log;
  }

  opens(card, name, now) {
    const open = this.doors.holds(card, name);
    this.log.push({ card, name, at: now.toISOString(), open });
    return open;
  }
}
