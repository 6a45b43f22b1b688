import { programme, type Washer } from "../programmes.ts";

// Neckar, 8 kg; minutes as in the manual.
export const NECKAR_8: Washer = {
  model: "neckar-8",
  kilos: 8,
  heating: 3,
  unlocking: 2,
  programmes: [
    programme("rinse", 40, 40, 7, 890),
    programme("curtains", 90, 63, 12, 260),
    programme("towels", 90, 35, 10, 650),
    programme("quick", 40, 17, 11, 660),
  ],
};
