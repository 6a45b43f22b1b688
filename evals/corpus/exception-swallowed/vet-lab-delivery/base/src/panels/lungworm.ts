import { between } from "../ranges.ts";

/** Lungworm: serum, ready within 8 hours. */
export const lungworm = {
  title: "lungworm",
  tube: "serum",
  hours: 8,
  ranges: {
    horse: {
      glob: [27.7, 123.5],
      sdma: [58.1, 194.5],
      phos: [16.3, 42.9],
    },
  },
};

export function readLungworm(animal: string, values: Record<string, number>) {
  const ranges = lungworm.ranges[animal as keyof typeof lungworm.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
