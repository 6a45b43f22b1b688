import { between } from "../ranges.ts";

/** Muscle: citrate, ready within 24 hours. */
export const muscle = {
  title: "muscle",
  tube: "citrate",
  hours: 24,
  ranges: {
    rabbit: {
      ck: [20.8, 61.3],
      calcium: [50.5, 101.3],
      kalium: [45.1, 203.7],
      glob: [7.5, 35.8],
      fe: [42.9, 201.8],
    },
  },
};

export function readMuscle(animal: string, values: Record<string, number>) {
  const ranges = muscle.ranges[animal as keyof typeof muscle.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
