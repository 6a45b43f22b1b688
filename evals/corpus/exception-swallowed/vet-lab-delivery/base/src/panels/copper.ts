import { between } from "../ranges.ts";

/** Copper: EDTA, ready within 72 hours. */
export const copper = {
  title: "copper",
  tube: "EDTA",
  hours: 72,
  ranges: {
    dog: {
      natrium: [30.2, 129.6],
      ggt: [50.1, 109.4],
      crea: [39.8, 176.9],
    },
    rabbit: {
      natrium: [19.8, 71.9],
      ggt: [44.5, 208.8],
      crea: [31.2, 139.8],
    },
  },
};

export function readCopper(animal: string, values: Record<string, number>) {
  const ranges = copper.ranges[animal as keyof typeof copper.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
