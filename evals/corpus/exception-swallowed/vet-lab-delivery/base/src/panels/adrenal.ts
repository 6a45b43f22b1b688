import { between } from "../ranges.ts";

/** Adrenal: serum, ready within 72 hours. */
export const adrenal = {
  title: "adrenal",
  tube: "serum",
  hours: 72,
  ranges: {
    cat: {
      ast: [22.1, 48.0],
      kalium: [30.6, 64.6],
      lipase: [26.2, 57.9],
      urea: [5.7, 18.7],
    },
  },
};

export function readAdrenal(animal: string, values: Record<string, number>) {
  const ranges = adrenal.ranges[animal as keyof typeof adrenal.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
