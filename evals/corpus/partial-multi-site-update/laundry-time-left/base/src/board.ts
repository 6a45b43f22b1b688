import type { State } from "./state.ts";

export function boardLine(state: State): string {
  if (state.phase === "idle") return `${state.washer} free`;
  if (state.phase === "done") return `${state.washer} done, please empty`;
  return `${state.washer} ${state.left} min`;
}

export function boardOrder(states: State[]): State[] {
  return [...states].sort((a, b) => a.left - b.left || a.washer.localeCompare(b.washer));
}
