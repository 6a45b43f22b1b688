import { between } from "../ranges.ts";

/** Heartworm: fluoride, ready within 24 hours. */
export const heartworm = {
  title: "heartworm",
  tube: "fluoride",
  hours: 24,
  ranges: {
    horse: {
      bili: [50.1, 159.3],
      calcium: [59.0, 178.7],
      alt: [38.3, 123.1],
      ck: [8.1, 17.9],
      lipase: [10.0, 22.5],
    },
    rabbit: {
      bili: [30.5, 123.9],
      calcium: [50.0, 206.0],
      alt: [21.0, 45.4],
      ck: [44.5, 123.1],
      lipase: [50.5, 232.9],
    },
  },
};

export function readHeartworm(animal: string, values: Record<string, number>) {
  const ranges = heartworm.ranges[animal as keyof typeof heartworm.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
