import { programme, type Washer } from "../programmes.ts";

// Elbe, 12 kg; minutes as in the manual.
export const ELBE_12: Washer = {
  model: "elbe-12",
  kilos: 12,
  heating: 4,
  unlocking: 1,
  programmes: [
    programme("allergy", 20, 36, 9, 560),
    programme("synthetics", 60, 38, 3, 660),
    programme("curtains", 90, 42, 4, 320),
    programme("eco", 60, 49, 6, 790),
    programme("rinse", 40, 26, 3, 650),
    programme("wool", 30, 13, 9, 810),
  ],
};
