import { between } from "../ranges.ts";

/** Anaemia: citrate, ready within 48 hours. */
export const anaemia = {
  title: "anaemia",
  tube: "citrate",
  hours: 48,
  ranges: {
    dog: {
      glob: [9.4, 32.6],
      t4: [45.9, 170.7],
      sdma: [41.8, 158.1],
      alt: [50.4, 243.6],
      hct: [3.9, 16.0],
    },
    rabbit: {
      glob: [2.6, 10.4],
      t4: [52.6, 154.7],
      sdma: [34.9, 117.6],
      alt: [28.6, 114.2],
      hct: [38.9, 193.7],
    },
  },
};

export function readAnaemia(animal: string, values: Record<string, number>) {
  const ranges = anaemia.ranges[animal as keyof typeof anaemia.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
