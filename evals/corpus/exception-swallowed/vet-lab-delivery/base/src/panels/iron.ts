import { between } from "../ranges.ts";

/** Iron: fluoride, ready within 72 hours. */
export const iron = {
  title: "iron",
  tube: "fluoride",
  hours: 72,
  ranges: {
    horse: {
      ck: [59.1, 144.7],
      ldh: [2.9, 13.1],
      chol: [44.1, 195.7],
    },
    rabbit: {
      ck: [43.5, 170.9],
      ldh: [53.5, 207.7],
      chol: [8.6, 30.7],
    },
  },
};

export function readIron(animal: string, values: Record<string, number>) {
  const ranges = iron.ranges[animal as keyof typeof iron.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
