import { programme, type Washer } from "../programmes.ts";

// Rhine, 12 kg; minutes as in the manual.
export const RHINE_12: Washer = {
  model: "rhine-12",
  kilos: 12,
  heating: 2,
  unlocking: 2,
  programmes: [
    programme("towels", 40, 39, 8, 610),
    programme("spin-only", 40, 40, 11, 310),
    programme("bedding", 30, 43, 7, 330),
    programme("wool", 40, 31, 6, 870),
  ],
};
