import { between } from "../ranges.ts";

/** Feline virus: citrate, ready within 72 hours. */
export const felineVirus = {
  title: "feline virus",
  tube: "citrate",
  hours: 72,
  ranges: {
    horse: {
      fe: [33.4, 110.9],
      fruc: [1.4, 4.2],
    },
  },
};

export function readFelineVirus(animal: string, values: Record<string, number>) {
  const ranges = felineVirus.ranges[animal as keyof typeof felineVirus.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
