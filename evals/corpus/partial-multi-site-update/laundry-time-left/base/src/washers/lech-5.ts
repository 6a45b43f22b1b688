import { programme, type Washer } from "../programmes.ts";

// Lech, 5 kg; minutes as in the manual.
export const LECH_5: Washer = {
  model: "lech-5",
  kilos: 5,
  heating: 2,
  unlocking: 2,
  programmes: [
    programme("quick", 30, 55, 7, 400),
    programme("delicates", 90, 27, 7, 330),
    programme("sports", 30, 16, 13, 870),
    programme("synthetics", 90, 13, 7, 810),
  ],
};
