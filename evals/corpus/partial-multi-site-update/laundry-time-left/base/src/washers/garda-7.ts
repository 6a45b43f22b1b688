import { programme, type Washer } from "../programmes.ts";

// Garda, 7 kg; minutes as in the manual.
export const GARDA_7: Washer = {
  model: "garda-7",
  kilos: 7,
  heating: 3,
  unlocking: 1,
  programmes: [
    programme("jeans", 60, 65, 3, 820),
    programme("allergy", 90, 59, 5, 650),
  ],
};
