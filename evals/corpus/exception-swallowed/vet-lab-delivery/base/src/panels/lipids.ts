import { between } from "../ranges.ts";

/** Lipids: serum, ready within 24 hours. */
export const lipids = {
  title: "lipids",
  tube: "serum",
  hours: 24,
  ranges: {
    cat: {
      fe: [14.3, 61.1],
      phos: [27.8, 126.1],
    },
    dog: {
      fe: [14.1, 55.7],
      phos: [4.9, 23.2],
    },
  },
};

export function readLipids(animal: string, values: Record<string, number>) {
  const ranges = lipids.ranges[animal as keyof typeof lipids.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
