import { between } from "../ranges.ts";

/** Thyroid: heparin, ready within 8 hours. */
export const thyroid = {
  title: "thyroid",
  tube: "heparin",
  hours: 8,
  ranges: {
    dog: {
      bili: [41.0, 106.4],
      phos: [30.4, 79.5],
      urea: [49.3, 132.7],
      ldh: [17.9, 86.9],
    },
    rabbit: {
      bili: [47.9, 202.0],
      phos: [58.2, 170.8],
      urea: [13.5, 57.8],
      ldh: [29.9, 76.6],
    },
  },
};

export function readThyroid(animal: string, values: Record<string, number>) {
  const ranges = thyroid.ranges[animal as keyof typeof thyroid.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
