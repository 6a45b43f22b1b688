import { between } from "../ranges.ts";

/** Blood gas: fluoride, ready within 8 hours. */
export const bloodGas = {
  title: "blood gas",
  tube: "fluoride",
  hours: 8,
  ranges: {
    cat: {
      kalium: [59.1, 196.3],
      alt: [6.9, 26.2],
      phos: [6.4, 23.7],
      lipase: [32.3, 156.6],
      urea: [36.9, 81.6],
    },
  },
};

export function readBloodGas(animal: string, values: Record<string, number>) {
  const ranges = bloodGas.ranges[animal as keyof typeof bloodGas.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
