import { between } from "../ranges.ts";

/** Kidney: fluoride, ready within 48 hours. */
export const kidney = {
  title: "kidney",
  tube: "fluoride",
  hours: 48,
  ranges: {
    cat: {
      ck: [2.2, 5.3],
      thrombo: [21.8, 50.5],
    },
  },
};

export function readKidney(animal: string, values: Record<string, number>) {
  const ranges = kidney.ranges[animal as keyof typeof kidney.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
