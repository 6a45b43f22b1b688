import { programme, type Washer } from "../programmes.ts";

// Rhine, 6 kg; minutes as in the manual.
export const RHINE_6: Washer = {
  model: "rhine-6",
  kilos: 6,
  heating: 3,
  unlocking: 1,
  programmes: [
    programme("synthetics", 60, 32, 13, 250),
    programme("towels", 60, 14, 8, 280),
    programme("eco", 60, 46, 7, 420),
    programme("colours", 30, 54, 4, 560),
    programme("delicates", 60, 10, 9, 560),
    programme("quick", 40, 42, 14, 590),
    programme("cotton", 40, 56, 5, 880),
  ],
};
