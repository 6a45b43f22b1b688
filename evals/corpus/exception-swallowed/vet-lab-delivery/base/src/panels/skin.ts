import { between } from "../ranges.ts";

/** Skin: citrate, ready within 48 hours. */
export const skin = {
  title: "skin",
  tube: "citrate",
  hours: 48,
  ranges: {
    rabbit: {
      sdma: [15.9, 69.5],
      glob: [0.4, 1.4],
    },
  },
};

export function readSkin(animal: string, values: Record<string, number>) {
  const ranges = skin.ranges[animal as keyof typeof skin.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
