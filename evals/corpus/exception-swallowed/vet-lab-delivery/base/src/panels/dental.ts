import { between } from "../ranges.ts";

/** Dental: heparin, ready within 24 hours. */
export const dental = {
  title: "dental",
  tube: "heparin",
  hours: 24,
  ranges: {
    dog: {
      chol: [16.8, 72.5],
      zn: [30.6, 112.8],
      alt: [45.7, 216.5],
      leuco: [26.8, 102.8],
      urea: [30.5, 107.9],
    },
  },
};

export function readDental(animal: string, values: Record<string, number>) {
  const ranges = dental.ranges[animal as keyof typeof dental.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
