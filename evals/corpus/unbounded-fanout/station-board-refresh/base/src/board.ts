import type { Directory } from "./directory.ts";
import { lanes } from "./lanes.ts";
import type { Reading, Uplink } from "./uplink.ts";

const WIDTH = 8;

export class Board {
  private directory: Directory;
  private uplink: Uplink;
  private latest = new Map<string, Reading>();

  constructor(directory: Directory, uplink: Uplink) {
    this.directory = directory;
    this.uplink = uplink;
  }

  /** The readings of one farm. */
  async farm(account: string, farm: string): Promise<Reading[]> {
    const stations = this.directory.visible(account, farm);
    return lanes(WIDTH, stations, (station) => this.read(station.id));
  }

  /** The front page of an account. */
  async front(account: string): Promise<Reading[]> {
    const stations = this.directory.pinned(account);
    const readings: Reading[] = [];
    for (const station of stations) readings.push(await this.read(station.id));
    return readings;
  }

  private async read(id: string): Promise<Reading> {
    const reading = await this.uplink.read(id);
    this.latest.set(id, reading);
    return reading;
  }
}
