import { between } from "../ranges.ts";

/** Senior: serum, ready within 48 hours. */
export const senior = {
  title: "senior",
  tube: "serum",
  hours: 48,
  ranges: {
    rabbit: {
      bili: [5.4, 23.4],
      chol: [0.4, 1.0],
      alt: [34.3, 72.5],
      ast: [43.0, 210.2],
      hct: [37.7, 135.1],
    },
  },
};

export function readSenior(animal: string, values: Record<string, number>) {
  const ranges = senior.ranges[animal as keyof typeof senior.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
