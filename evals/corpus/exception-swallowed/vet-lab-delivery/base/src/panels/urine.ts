import { between } from "../ranges.ts";

/** Urine: citrate, ready within 8 hours. */
export const urine = {
  title: "urine",
  tube: "citrate",
  hours: 8,
  ranges: {
    dog: {
      ck: [1.7, 6.4],
      urea: [25.1, 103.7],
      t4: [11.3, 37.8],
      ast: [42.8, 125.9],
      kalium: [7.1, 15.9],
    },
  },
};

export function readUrine(animal: string, values: Record<string, number>) {
  const ranges = urine.ranges[animal as keyof typeof urine.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
