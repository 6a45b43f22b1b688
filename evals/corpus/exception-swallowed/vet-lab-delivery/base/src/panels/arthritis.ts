import { between } from "../ranges.ts";

/** Arthritis: fluoride, ready within 48 hours. */
export const arthritis = {
  title: "arthritis",
  tube: "fluoride",
  hours: 48,
  ranges: {
    rabbit: {
      ck: [3.8, 16.4],
      fruc: [8.0, 21.9],
      crea: [23.6, 108.9],
      calcium: [5.1, 17.1],
      ap: [33.1, 153.9],
    },
  },
};

export function readArthritis(animal: string, values: Record<string, number>) {
  const ranges = arthritis.ranges[animal as keyof typeof arthritis.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
