import { intake } from "./intake.ts";
import type { Stay } from "./types.ts";

export type Line = { berth: string; boat: string; who: string; socket: string; leaves: string };

function line(stay: Stay): Line {
  return {
    berth: stay.berth,
    boat: stay.boat.name,
    who: stay.boat.crew ? stay.boat.crew.skipper : "unknown",
    socket: stay.power ? stay.power.socket : "none",
    leaves: stay.until ? stay.until.slice(0, 10) : "open",
  };
}

/** What the screen at the pier shows. */
export function board(rows: Parameters<typeof intake>[0]): Line[] {
  return intake(rows).map(line);
}

export function text(lines: Line[]): string {
  return lines.map((one) => `${one.berth} ${one.boat} (${one.who}) ${one.socket} ${one.leaves}`).join("\n");
}
