import { between } from "../ranges.ts";

/** Heart muscle: fluoride, ready within 24 hours. */
export const heartMuscle = {
  title: "heart muscle",
  tube: "fluoride",
  hours: 24,
  ranges: {
    cat: {
      ldh: [16.4, 33.0],
      glob: [59.1, 175.6],
      urea: [13.3, 33.9],
    },
    dog: {
      ldh: [22.0, 65.7],
      glob: [2.4, 11.2],
      urea: [20.3, 45.7],
    },
  },
};

export function readHeartMuscle(animal: string, values: Record<string, number>) {
  const ranges = heartMuscle.ranges[animal as keyof typeof heartMuscle.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
