import { readFileSync } from "node:fs";

let table = new Map();

/** Reads the table of departures that the control centre puts next to us; all signs read from it. */
export function load(path) {
  const next = new Map();
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line.trim() === "") {
      continue;
    }
    const [stop, route, minutes] = line.split("\t");
    next.set(stop, [...(next.get(stop) ?? []), { route, minutes: Number(minutes) }]);
  }
  table = next;
  return table.size;
}

export function departures(stop) {
  return table.get(stop) ?? [];
}
