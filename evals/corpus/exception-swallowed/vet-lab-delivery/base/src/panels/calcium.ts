import { between } from "../ranges.ts";

/** Calcium: citrate, ready within 24 hours. */
export const calcium = {
  title: "calcium",
  tube: "citrate",
  hours: 24,
  ranges: {
    dog: {
      ap: [48.7, 241.3],
      fruc: [49.2, 207.6],
      zn: [21.5, 44.9],
      bili: [15.8, 64.4],
    },
    horse: {
      ap: [51.2, 226.2],
      fruc: [13.8, 49.0],
      zn: [2.0, 5.7],
      bili: [57.4, 191.8],
    },
  },
};

export function readCalcium(animal: string, values: Record<string, number>) {
  const ranges = calcium.ranges[animal as keyof typeof calcium.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
