import { programme, type Washer } from "../programmes.ts";

// Havel, 6 kg; minutes as in the manual.
export const HAVEL_6: Washer = {
  model: "havel-6",
  kilos: 6,
  heating: 3,
  unlocking: 2,
  programmes: [
    programme("jeans", 90, 33, 4, 370),
    programme("spin-only", 60, 50, 11, 860),
    programme("bedding", 60, 53, 5, 860),
    programme("eco", 40, 27, 3, 660),
  ],
};
