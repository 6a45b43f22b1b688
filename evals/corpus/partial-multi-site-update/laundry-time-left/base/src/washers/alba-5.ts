import { programme, type Washer } from "../programmes.ts";

// Alba, 5 kg; minutes as in the manual.
export const ALBA_5: Washer = {
  model: "alba-5",
  kilos: 5,
  heating: 2,
  unlocking: 1,
  programmes: [
    programme("bedding", 20, 58, 5, 420),
    programme("colours", 30, 22, 11, 420),
  ],
};
