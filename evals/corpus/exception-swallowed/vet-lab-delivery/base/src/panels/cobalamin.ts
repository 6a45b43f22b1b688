import { between } from "../ranges.ts";

/** Cobalamin: fluoride, ready within 4 hours. */
export const cobalamin = {
  title: "cobalamin",
  tube: "fluoride",
  hours: 4,
  ranges: {
    rabbit: {
      fe: [48.4, 118.0],
      sdma: [49.6, 245.1],
      ap: [39.5, 120.5],
      ast: [33.1, 79.2],
      crea: [1.2, 5.9],
    },
  },
};

export function readCobalamin(animal: string, values: Record<string, number>) {
  const ranges = cobalamin.ranges[animal as keyof typeof cobalamin.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
