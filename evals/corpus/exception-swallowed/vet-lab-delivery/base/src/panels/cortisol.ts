import { between } from "../ranges.ts";

/** Cortisol: fluoride, ready within 72 hours. */
export const cortisol = {
  title: "cortisol",
  tube: "fluoride",
  hours: 72,
  ranges: {
    cat: {
      hct: [46.6, 114.1],
      crea: [8.8, 33.9],
      calcium: [7.5, 16.4],
    },
  },
};

export function readCortisol(animal: string, values: Record<string, number>) {
  const ranges = cortisol.ranges[animal as keyof typeof cortisol.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
