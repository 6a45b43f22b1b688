import { between } from "../ranges.ts";

/** Parasites: heparin, ready within 24 hours. */
export const parasites = {
  title: "parasites",
  tube: "heparin",
  hours: 24,
  ranges: {
    dog: {
      fe: [52.2, 180.4],
      natrium: [10.5, 34.1],
    },
    horse: {
      fe: [54.7, 199.7],
      natrium: [17.1, 47.3],
    },
  },
};

export function readParasites(animal: string, values: Record<string, number>) {
  const ranges = parasites.ranges[animal as keyof typeof parasites.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
