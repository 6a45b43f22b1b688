import { between } from "../ranges.ts";

/** Bladder: fluoride, ready within 48 hours. */
export const bladder = {
  title: "bladder",
  tube: "fluoride",
  hours: 48,
  ranges: {
    cat: {
      ldh: [5.3, 13.0],
      natrium: [49.9, 127.1],
      fruc: [32.2, 123.3],
      ck: [51.6, 250.3],
    },
    dog: {
      ldh: [39.6, 80.6],
      natrium: [17.1, 41.7],
      fruc: [19.3, 45.9],
      ck: [39.4, 166.2],
    },
  },
};

export function readBladder(animal: string, values: Record<string, number>) {
  const ranges = bladder.ranges[animal as keyof typeof bladder.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
