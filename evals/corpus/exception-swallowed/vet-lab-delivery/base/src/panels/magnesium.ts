import { between } from "../ranges.ts";

/** Magnesium: serum, ready within 8 hours. */
export const magnesium = {
  title: "magnesium",
  tube: "serum",
  hours: 8,
  ranges: {
    cat: {
      ast: [36.3, 141.4],
      fe: [22.1, 77.2],
    },
    horse: {
      ast: [17.0, 39.7],
      fe: [52.6, 167.4],
    },
  },
};

export function readMagnesium(animal: string, values: Record<string, number>) {
  const ranges = magnesium.ranges[animal as keyof typeof magnesium.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
