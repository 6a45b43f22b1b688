import { programme, type Washer } from "../programmes.ts";

// Pegnitz, 7 kg; minutes as in the manual.
export const PEGNITZ_7: Washer = {
  model: "pegnitz-7",
  kilos: 7,
  heating: 3,
  unlocking: 1,
  programmes: [
    programme("synthetics", 60, 20, 8, 440),
    programme("curtains", 30, 54, 12, 610),
    programme("delicates", 60, 10, 13, 460),
    programme("cotton", 30, 64, 12, 610),
    programme("quick", 20, 33, 10, 840),
    programme("sports", 60, 12, 14, 680),
  ],
};
