import type { Stay } from "./types.ts";

type Raw = { berth: string; boat: Stay["boat"]; power?: Stay["power"] | null; until?: string | null; agent?: Stay["agent"] | null };

const SEASON_ENDS = "2024-10-31T12:00:00Z";

/** Stays from the harbour office; every reader of stays gets them from here. */
export function intake(rows: Raw[]): Stay[] {
  return rows.map((row) => ({
    berth: row.berth,
    boat: { ...row.boat, crew: row.boat.crew ?? { skipper: "unknown" } },
    power: row.power ?? undefined,
    until: row.until ?? SEASON_ENDS,
    agent: row.agent ?? undefined,
  }));
}
