import { programme, type Washer } from "../programmes.ts";

// Iller, 10 kg; minutes as in the manual.
export const ILLER_10: Washer = {
  model: "iller-10",
  kilos: 10,
  heating: 2,
  unlocking: 1,
  programmes: [
    programme("delicates", 20, 46, 11, 630),
    programme("wool", 20, 59, 4, 370),
    programme("colours", 90, 59, 5, 620),
    programme("quick", 20, 28, 13, 690),
    programme("eco", 30, 17, 11, 750),
    programme("jeans", 20, 44, 14, 660),
  ],
};
