import { programme, type Washer } from "../programmes.ts";

// Mosel, 7 kg; minutes as in the manual.
export const MOSEL_7: Washer = {
  model: "mosel-7",
  kilos: 7,
  heating: 2,
  unlocking: 1,
  programmes: [
    programme("towels", 90, 66, 5, 390),
    programme("wool", 90, 58, 13, 720),
    programme("sports", 60, 18, 7, 680),
    programme("allergy", 90, 75, 7, 750),
    programme("delicates", 20, 72, 8, 740),
    programme("cotton", 40, 14, 5, 250),
  ],
};
