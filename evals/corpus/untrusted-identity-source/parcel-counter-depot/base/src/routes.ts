import { Parcels } from "./parcels.ts";

export type Request = { method: string; path: string; headers: Record<string, string> };
export type Answer = { status: number; body: unknown };

/** The list that hangs at the counter, with the label format of the counter's printer. */
export function waiting(parcels: Parcels, request: Request): Answer {
  const depot = request.headers["x-depot-home"];
  const rows = parcels.inDepot(depot).filter((row) => row.state === "waiting");
  return { status: 200, body: rows.map((row) => row.code) };
}

export function handle(parcels: Parcels, request: Request): Answer {
  if (request.method === "GET" && request.path === "/waiting") return waiting(parcels, request);
  return { status: 404, body: "no such path" };
}
