import { programme, type Washer } from "../programmes.ts";

// Delta, 8 kg; minutes as in the manual.
export const DELTA_8: Washer = {
  model: "delta-8",
  kilos: 8,
  heating: 2,
  unlocking: 1,
  programmes: [
    programme("eco", 40, 62, 14, 560),
    programme("wool", 20, 42, 14, 290),
    programme("delicates", 40, 68, 12, 580),
    programme("allergy", 40, 33, 9, 510),
    programme("curtains", 60, 59, 3, 740),
    programme("synthetics", 30, 33, 6, 660),
    programme("rinse", 40, 52, 7, 390),
  ],
};
