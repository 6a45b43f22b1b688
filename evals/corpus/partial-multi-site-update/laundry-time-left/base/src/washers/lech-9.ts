import { programme, type Washer } from "../programmes.ts";

// Lech, 9 kg; minutes as in the manual.
export const LECH_9: Washer = {
  model: "lech-9",
  kilos: 9,
  heating: 4,
  unlocking: 2,
  programmes: [
    programme("towels", 60, 25, 8, 610),
    programme("colours", 40, 49, 4, 310),
    programme("allergy", 90, 29, 9, 880),
    programme("spin-only", 60, 36, 13, 540),
    programme("rinse", 20, 74, 13, 320),
  ],
};
