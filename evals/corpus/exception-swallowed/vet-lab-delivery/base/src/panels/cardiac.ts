import { between } from "../ranges.ts";

/** Cardiac: heparin, ready within 4 hours. */
export const cardiac = {
  title: "cardiac",
  tube: "heparin",
  hours: 4,
  ranges: {
    rabbit: {
      bili: [12.0, 31.4],
      alt: [37.6, 176.8],
    },
  },
};

export function readCardiac(animal: string, values: Record<string, number>) {
  const ranges = cardiac.ranges[animal as keyof typeof cardiac.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
