import { between } from "../ranges.ts";

/** Proteins: heparin, ready within 72 hours. */
export const proteins = {
  title: "proteins",
  tube: "heparin",
  hours: 72,
  ranges: {
    horse: {
      sdma: [26.9, 130.8],
      alb: [1.6, 3.4],
      bili: [28.6, 107.6],
    },
    rabbit: {
      sdma: [51.0, 235.6],
      alb: [42.7, 200.1],
      bili: [0.3, 1.0],
    },
  },
};

export function readProteins(animal: string, values: Record<string, number>) {
  const ranges = proteins.ranges[animal as keyof typeof proteins.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
