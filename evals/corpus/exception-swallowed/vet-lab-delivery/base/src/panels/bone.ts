import { between } from "../ranges.ts";

/** Bone: fluoride, ready within 24 hours. */
export const bone = {
  title: "bone",
  tube: "fluoride",
  hours: 24,
  ranges: {
    cat: {
      ast: [7.2, 24.9],
      lipase: [18.9, 46.0],
      alb: [28.9, 117.8],
      fruc: [57.1, 176.2],
      t4: [45.6, 132.0],
    },
    rabbit: {
      ast: [58.7, 202.0],
      lipase: [45.1, 190.4],
      alb: [31.1, 81.3],
      fruc: [41.5, 196.8],
      t4: [38.7, 88.0],
    },
  },
};

export function readBone(animal: string, values: Record<string, number>) {
  const ranges = bone.ranges[animal as keyof typeof bone.ranges] ?? {};
  return Object.entries(ranges).map(([name, [low, high]]) => between(name, values[name], low, high));
}
