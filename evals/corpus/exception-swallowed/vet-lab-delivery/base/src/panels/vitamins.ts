import { between } from "../ranges.ts";

/** Vitamins: citrate, ready within 24 hours. */
export const vitamins = {
  title: "vitamins",
  tube: "citrate",
  hours: 24,
  ranges: {
    cat: {
      ap: [40.0, 125.4],
      lipase: [10.4, 20.9],
      hct: [57.3, 135.9],
    },
    dog: {
      ap: [22.6, 67.7],
      lipase: [17.0, 51.9],
      hct: [57.9, 151.8],
    },
  },
};

export function readVitamins(animal: string, values: Record<string, number>) {
  const ranges = vitamins.ranges[animal as keyof typeof vitamins.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
