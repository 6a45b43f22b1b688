import { programme, type Washer } from "../programmes.ts";

// Fjord, 9 kg; minutes as in the manual.
export const FJORD_9: Washer = {
  model: "fjord-9",
  kilos: 9,
  heating: 3,
  unlocking: 1,
  programmes: [
    programme("bedding", 90, 53, 3, 750),
    programme("allergy", 60, 49, 12, 500),
  ],
};
