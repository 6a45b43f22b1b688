import { programme, type Washer } from "../programmes.ts";

// Oder, 18 kg; minutes as in the manual.
export const ODER_18: Washer = {
  model: "oder-18",
  kilos: 18,
  heating: 4,
  unlocking: 1,
  programmes: [
    programme("sports", 20, 21, 12, 540),
    programme("quick", 60, 18, 6, 360),
    programme("rinse", 90, 63, 12, 870),
    programme("spin-only", 30, 43, 11, 370),
    programme("delicates", 40, 38, 9, 780),
  ],
};
