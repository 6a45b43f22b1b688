import { between } from "../ranges.ts";

/** Zinc: citrate, ready within 24 hours. */
export const zinc = {
  title: "zinc",
  tube: "citrate",
  hours: 24,
  ranges: {
    cat: {
      sdma: [19.6, 82.6],
      urea: [15.1, 58.5],
      ldh: [28.0, 123.5],
      phos: [4.1, 15.6],
      ggt: [57.2, 121.9],
    },
    rabbit: {
      sdma: [28.6, 111.4],
      urea: [24.5, 76.6],
      ldh: [4.0, 10.3],
      phos: [22.0, 66.1],
      ggt: [44.9, 182.7],
    },
  },
};

export function readZinc(animal: string, values: Record<string, number>) {
  const ranges = zinc.ranges[animal as keyof typeof zinc.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
