import { between } from "../ranges.ts";

/** Glucose: fluoride, ready within 8 hours. */
export const glucose = {
  title: "glucose",
  tube: "fluoride",
  hours: 8,
  ranges: {
    horse: {
      glob: [21.0, 43.1],
      calcium: [15.3, 31.3],
      hct: [44.1, 161.1],
    },
  },
};

export function readGlucose(animal: string, values: Record<string, number>) {
  const ranges = glucose.ranges[animal as keyof typeof glucose.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
