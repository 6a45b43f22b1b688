import type { Guest, State } from "./state.ts";

// Guests walk back from the cafe next door, so they are told some minutes before the end, once.
export function toTell(guests: Guest[], states: State[]): Guest[] {
  const found: Guest[] = [];
  for (const guest of guests) {
    const state = states.find((one) => one.washer === guest.washer);
    if (state === undefined || guest.told) continue;
    if (state.phase === "done" || (state.phase === "spin" && state.left <= 5)) {
      guest.told = true;
      found.push(guest);
    }
  }
  return found;
}
