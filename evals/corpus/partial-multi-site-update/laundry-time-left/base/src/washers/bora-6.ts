import { programme, type Washer } from "../programmes.ts";

// Bora, 6 kg; minutes as in the manual.
export const BORA_6: Washer = {
  model: "bora-6",
  kilos: 6,
  heating: 3,
  unlocking: 2,
  programmes: [
    programme("rinse", 90, 47, 5, 620),
    programme("colours", 30, 19, 5, 280),
    programme("spin-only", 20, 55, 14, 760),
  ],
};
