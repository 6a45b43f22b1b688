import { between } from "../ranges.ts";

/** Amylase: citrate, ready within 48 hours. */
export const amylase = {
  title: "amylase",
  tube: "citrate",
  hours: 48,
  ranges: {
    dog: {
      t4: [28.1, 134.0],
      ggt: [11.0, 47.7],
    },
    rabbit: {
      t4: [21.9, 60.1],
      ggt: [5.2, 15.1],
    },
  },
};

export function readAmylase(animal: string, values: Record<string, number>) {
  const ranges = amylase.ranges[animal as keyof typeof amylase.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
