import { between } from "../ranges.ts";

/** Clotting: heparin, ready within 48 hours. */
export const clotting = {
  title: "clotting",
  tube: "heparin",
  hours: 48,
  ranges: {
    rabbit: {
      chol: [47.0, 199.8],
      lipase: [28.8, 73.0],
      sdma: [47.4, 142.1],
      ck: [48.1, 236.4],
    },
  },
};

export function readClotting(animal: string, values: Record<string, number>) {
  const ranges = clotting.ranges[animal as keyof typeof clotting.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
