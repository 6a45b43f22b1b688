import { between } from "../ranges.ts";

/** Ferritin: heparin, ready within 8 hours. */
export const ferritin = {
  title: "ferritin",
  tube: "heparin",
  hours: 8,
  ranges: {
    cat: {
      alt: [5.3, 14.9],
      chol: [54.4, 138.4],
    },
  },
};

export function readFerritin(animal: string, values: Record<string, number>) {
  const ranges = ferritin.ranges[animal as keyof typeof ferritin.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
