import { between } from "../ranges.ts";

/** Allergy: fluoride, ready within 4 hours. */
export const allergy = {
  title: "allergy",
  tube: "fluoride",
  hours: 4,
  ranges: {
    cat: {
      lipase: [3.1, 14.2],
      thrombo: [7.3, 21.4],
      urea: [35.0, 137.1],
    },
    rabbit: {
      lipase: [17.6, 42.8],
      thrombo: [49.0, 124.6],
      urea: [22.5, 82.0],
    },
  },
};

export function readAllergy(animal: string, values: Record<string, number>) {
  const ranges = allergy.ranges[animal as keyof typeof allergy.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
