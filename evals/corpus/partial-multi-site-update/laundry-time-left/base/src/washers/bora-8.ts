import { programme, type Washer } from "../programmes.ts";

// Bora, 8 kg; minutes as in the manual.
export const BORA_8: Washer = {
  model: "bora-8",
  kilos: 8,
  heating: 3,
  unlocking: 1,
  programmes: [
    programme("allergy", 90, 59, 3, 400),
    programme("wool", 20, 42, 4, 490),
    programme("colours", 30, 33, 8, 440),
    programme("bedding", 60, 68, 3, 600),
    programme("curtains", 60, 55, 12, 290),
    programme("quick", 30, 22, 10, 880),
    programme("rinse", 60, 11, 7, 850),
  ],
};
