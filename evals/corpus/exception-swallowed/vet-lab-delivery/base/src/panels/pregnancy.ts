import { between } from "../ranges.ts";

/** Pregnancy: EDTA, ready within 24 hours. */
export const pregnancy = {
  title: "pregnancy",
  tube: "EDTA",
  hours: 24,
  ranges: {
    cat: {
      bili: [45.1, 146.0],
      fruc: [25.0, 89.3],
      alb: [22.8, 68.7],
      chol: [4.0, 11.3],
    },
  },
};

export function readPregnancy(animal: string, values: Record<string, number>) {
  const ranges = pregnancy.ranges[animal as keyof typeof pregnancy.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
