import { programme, type Washer } from "../programmes.ts";

// Iller, 5 kg; minutes as in the manual.
export const ILLER_5: Washer = {
  model: "iller-5",
  kilos: 5,
  heating: 2,
  unlocking: 2,
  programmes: [
    programme("delicates", 40, 33, 10, 260),
    programme("jeans", 30, 71, 8, 420),
    programme("sports", 30, 69, 7, 510),
    programme("quick", 60, 20, 14, 880),
    programme("eco", 20, 52, 5, 620),
    programme("bedding", 20, 29, 4, 270),
  ],
};
