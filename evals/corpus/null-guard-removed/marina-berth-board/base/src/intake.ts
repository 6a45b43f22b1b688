import type { Stay } from "./types.ts";

type Raw = { berth: string; boat: Stay["boat"]; power?: Stay["power"] | null; until?: string | null; agent?: Stay["agent"] | null };

/** Stays from the harbour office; every reader of stays gets them from here. */
export function intake(rows: Raw[]): Stay[] {
  return rows.map((row) => ({
    berth: row.berth,
    boat: { ...row.boat, crew: row.boat.crew ?? { skipper: "unknown" } },
    power: row.power ?? { socket: "none", kwh: 0 },
    until: row.until ?? undefined,
    agent: row.agent ?? undefined,
  }));
}
