import { between } from "../ranges.ts";

/** Fasting: citrate, ready within 24 hours. */
export const fasting = {
  title: "fasting",
  tube: "citrate",
  hours: 24,
  ranges: {
    rabbit: {
      ast: [53.1, 132.1],
      calcium: [40.2, 107.4],
      bili: [42.5, 211.7],
      fe: [24.4, 79.6],
    },
  },
};

export function readFasting(animal: string, values: Record<string, number>) {
  const ranges = fasting.ranges[animal as keyof typeof fasting.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
