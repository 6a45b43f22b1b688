import { programme, type Washer } from "../programmes.ts";

// Alba, 9 kg; minutes as in the manual.
export const ALBA_9: Washer = {
  model: "alba-9",
  kilos: 9,
  heating: 3,
  unlocking: 2,
  programmes: [
    programme("spin-only", 40, 55, 6, 530),
    programme("eco", 40, 69, 3, 680),
    programme("rinse", 90, 45, 8, 750),
  ],
};
