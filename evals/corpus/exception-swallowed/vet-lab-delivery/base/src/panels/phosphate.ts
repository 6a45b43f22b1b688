import { between } from "../ranges.ts";

/** Phosphate: serum, ready within 72 hours. */
export const phosphate = {
  title: "phosphate",
  tube: "serum",
  hours: 72,
  ranges: {
    cat: {
      glob: [38.7, 86.1],
      phos: [33.2, 111.5],
      leuco: [25.8, 94.0],
    },
    rabbit: {
      glob: [30.2, 134.0],
      phos: [20.2, 86.4],
      leuco: [14.9, 37.6],
    },
  },
};

export function readPhosphate(animal: string, values: Record<string, number>) {
  const ranges = phosphate.ranges[animal as keyof typeof phosphate.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
