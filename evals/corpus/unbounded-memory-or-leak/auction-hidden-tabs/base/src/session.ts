import type { Bid, Hub } from "./hub.ts";

export type Socket = { send(text: string): void };

export class Session {
  private stops = new Map<string, () => void>();
  private last = new Map<string, number>();
  private hub: Hub;
  private socket: Socket;

  constructor(hub: Hub, socket: Socket) {
    this.hub = hub;
    this.socket = socket;
  }

  watch(lot: string): void {
    if (this.stops.has(lot)) return;
    this.stops.set(lot, this.hub.subscribe(lot, (bid) => this.deliver(bid)));
  }

  leave(lot: string): void {
    this.stops.get(lot)?.();
    this.stops.delete(lot);
    this.last.delete(lot);
  }

  close(): void {
    for (const lot of [...this.stops.keys()]) this.leave(lot);
  }

  private deliver(bid: Bid): void {
    if (bid.seq <= (this.last.get(bid.lot) ?? 0)) return;
    this.last.set(bid.lot, bid.seq);
    this.socket.send(JSON.stringify(bid));
  }
}
