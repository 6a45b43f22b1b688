import { between } from "../ranges.ts";

/** Liver: serum, ready within 48 hours. */
export const liver = {
  title: "liver",
  tube: "serum",
  hours: 48,
  ranges: {
    horse: {
      sdma: [44.7, 130.2],
      t4: [3.9, 10.9],
      ast: [40.6, 116.6],
    },
    rabbit: {
      sdma: [34.2, 69.7],
      t4: [40.4, 164.7],
      ast: [31.1, 105.6],
    },
  },
};

export function readLiver(animal: string, values: Record<string, number>) {
  const ranges = liver.ranges[animal as keyof typeof liver.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
