import { programme, type Washer } from "../programmes.ts";

// Oder, 5 kg; minutes as in the manual.
export const ODER_5: Washer = {
  model: "oder-5",
  kilos: 5,
  heating: 4,
  unlocking: 2,
  programmes: [
    programme("rinse", 20, 58, 3, 350),
    programme("allergy", 60, 47, 6, 790),
  ],
};
