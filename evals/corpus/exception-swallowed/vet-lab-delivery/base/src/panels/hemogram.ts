import { between } from "../ranges.ts";

/** Hemogram: serum, ready within 8 hours. */
export const hemogram = {
  title: "hemogram",
  tube: "serum",
  hours: 8,
  ranges: {
    cat: {
      bili: [16.1, 36.5],
      hct: [24.2, 51.4],
      zn: [1.6, 4.7],
    },
  },
};

export function readHemogram(animal: string, values: Record<string, number>) {
  const ranges = hemogram.ranges[animal as keyof typeof hemogram.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
