import { programme, type Washer } from "../programmes.ts";

// Delta, 11 kg; minutes as in the manual.
export const DELTA_11: Washer = {
  model: "delta-11",
  kilos: 11,
  heating: 2,
  unlocking: 1,
  programmes: [
    programme("curtains", 60, 69, 10, 600),
    programme("sports", 20, 31, 9, 330),
    programme("rinse", 40, 69, 5, 850),
  ],
};
