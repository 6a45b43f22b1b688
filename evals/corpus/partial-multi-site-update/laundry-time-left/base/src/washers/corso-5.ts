import { programme, type Washer } from "../programmes.ts";

// Corso, 5 kg; minutes as in the manual.
export const CORSO_5: Washer = {
  model: "corso-5",
  kilos: 5,
  heating: 2,
  unlocking: 2,
  programmes: [
    programme("allergy", 60, 31, 11, 890),
    programme("curtains", 90, 59, 6, 490),
    programme("synthetics", 60, 67, 7, 660),
  ],
};
