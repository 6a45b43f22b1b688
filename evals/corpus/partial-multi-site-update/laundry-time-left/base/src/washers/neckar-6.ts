import { programme, type Washer } from "../programmes.ts";

// Neckar, 6 kg; minutes as in the manual.
export const NECKAR_6: Washer = {
  model: "neckar-6",
  kilos: 6,
  heating: 4,
  unlocking: 2,
  programmes: [
    programme("spin-only", 40, 55, 6, 500),
    programme("allergy", 60, 19, 14, 650),
    programme("towels", 30, 40, 11, 550),
    programme("rinse", 20, 67, 14, 290),
  ],
};
