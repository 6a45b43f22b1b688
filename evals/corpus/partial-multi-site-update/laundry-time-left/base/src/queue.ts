import type { State } from "./state.ts";

// Guests who wait for a washer see how long the shortest wait is.
export function shortestWait(states: State[]): string {
  if (states.some((state) => state.phase === "idle")) return "no wait";
  const least = Math.min(...states.map((state) => state.left));
  return least > 60 ? "more than an hour" : `${least} min`;
}
