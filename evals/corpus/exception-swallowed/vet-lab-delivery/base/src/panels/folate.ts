import { between } from "../ranges.ts";

/** Folate: fluoride, ready within 24 hours. */
export const folate = {
  title: "folate",
  tube: "fluoride",
  hours: 24,
  ranges: {
    cat: {
      hct: [58.2, 162.1],
      ldh: [11.1, 53.2],
    },
  },
};

export function readFolate(animal: string, values: Record<string, number>) {
  const ranges = folate.ranges[animal as keyof typeof folate.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
