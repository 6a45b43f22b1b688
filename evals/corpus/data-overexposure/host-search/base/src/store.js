import { Host } from "./model/host.js";
import { Room } from "./model/room.js";

// Rows come from the placement office once a day.
export class Store {
  constructor({ hosts = [], rooms = [] } = {}) {
    this.hostRows = hosts;
    this.roomRows = rooms;
  }

  hosts() {
    return this.hostRows.map((row) => new Host(row));
  }

  rooms() {
    return this.roomRows.map((row) => new Room(row));
  }
}
