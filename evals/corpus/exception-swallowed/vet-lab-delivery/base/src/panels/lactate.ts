import { between } from "../ranges.ts";

/** Lactate: serum, ready within 72 hours. */
export const lactate = {
  title: "lactate",
  tube: "serum",
  hours: 72,
  ranges: {
    rabbit: {
      lipase: [16.0, 53.9],
      crea: [4.5, 21.6],
    },
  },
};

export function readLactate(animal: string, values: Record<string, number>) {
  const ranges = lactate.ranges[animal as keyof typeof lactate.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
