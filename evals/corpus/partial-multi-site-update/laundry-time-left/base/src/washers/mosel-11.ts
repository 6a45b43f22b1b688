import { programme, type Washer } from "../programmes.ts";

// Mosel, 11 kg; minutes as in the manual.
export const MOSEL_11: Washer = {
  model: "mosel-11",
  kilos: 11,
  heating: 3,
  unlocking: 2,
  programmes: [
    programme("bedding", 40, 33, 13, 490),
    programme("delicates", 40, 51, 3, 600),
  ],
};
