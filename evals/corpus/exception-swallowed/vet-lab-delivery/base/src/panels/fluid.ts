import { between } from "../ranges.ts";

/** Fluid: EDTA, ready within 72 hours. */
export const fluid = {
  title: "fluid",
  tube: "EDTA",
  hours: 72,
  ranges: {
    cat: {
      kalium: [17.0, 74.8],
      ast: [16.4, 33.6],
      leuco: [36.6, 97.6],
      hct: [1.0, 5.0],
    },
    horse: {
      kalium: [11.2, 52.5],
      ast: [5.6, 15.6],
      leuco: [16.1, 38.1],
      hct: [25.2, 119.6],
    },
  },
};

export function readFluid(animal: string, values: Record<string, number>) {
  const ranges = fluid.ranges[animal as keyof typeof fluid.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
