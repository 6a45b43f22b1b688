import { programme, type Washer } from "../programmes.ts";

// Havel, 8 kg; minutes as in the manual.
export const HAVEL_8: Washer = {
  model: "havel-8",
  kilos: 8,
  heating: 2,
  unlocking: 2,
  programmes: [
    programme("cotton", 90, 73, 12, 470),
    programme("spin-only", 90, 41, 5, 630),
    programme("quick", 60, 57, 12, 650),
    programme("colours", 20, 41, 14, 460),
    programme("sports", 30, 27, 14, 850),
    programme("wool", 60, 26, 9, 480),
  ],
};
