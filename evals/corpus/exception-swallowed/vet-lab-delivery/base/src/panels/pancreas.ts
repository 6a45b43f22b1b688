import { between } from "../ranges.ts";

/** Pancreas: serum, ready within 8 hours. */
export const pancreas = {
  title: "pancreas",
  tube: "serum",
  hours: 8,
  ranges: {
    cat: {
      sdma: [17.1, 36.8],
      kalium: [9.2, 45.2],
      thrombo: [46.5, 202.5],
      fruc: [45.8, 146.6],
    },
    horse: {
      sdma: [39.8, 155.4],
      kalium: [26.3, 77.5],
      thrombo: [25.8, 53.8],
      fruc: [52.6, 192.6],
    },
  },
};

export function readPancreas(animal: string, values: Record<string, number>) {
  const ranges = pancreas.ranges[animal as keyof typeof pancreas.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
