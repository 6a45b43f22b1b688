import { between } from "../ranges.ts";

/** Stool: heparin, ready within 8 hours. */
export const stool = {
  title: "stool",
  tube: "heparin",
  hours: 8,
  ranges: {
    dog: {
      lipase: [2.0, 6.5],
      bili: [39.1, 84.7],
      phos: [11.9, 55.4],
      hct: [38.9, 87.3],
    },
  },
};

export function readStool(animal: string, values: Record<string, number>) {
  const ranges = stool.ranges[animal as keyof typeof stool.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
