import { programme, type Washer } from "../programmes.ts";

// Saale, 5 kg; minutes as in the manual.
export const SAALE_5: Washer = {
  model: "saale-5",
  kilos: 5,
  heating: 3,
  unlocking: 1,
  programmes: [
    programme("cotton", 60, 14, 13, 730),
    programme("colours", 60, 30, 10, 580),
    programme("rinse", 60, 45, 12, 700),
    programme("wool", 40, 25, 5, 420),
    programme("curtains", 90, 24, 13, 550),
    programme("quick", 60, 66, 3, 730),
    programme("eco", 90, 42, 11, 360),
  ],
};
