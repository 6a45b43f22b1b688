import { between } from "../ranges.ts";

/** Enzymes: EDTA, ready within 24 hours. */
export const enzymes = {
  title: "enzymes",
  tube: "EDTA",
  hours: 24,
  ranges: {
    rabbit: {
      hct: [8.5, 20.1],
      bili: [26.7, 59.2],
      ldh: [14.7, 32.6],
      alb: [40.3, 175.4],
      leuco: [53.9, 132.8],
    },
  },
};

export function readEnzymes(animal: string, values: Record<string, number>) {
  const ranges = enzymes.ranges[animal as keyof typeof enzymes.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
