import { programme, type Washer } from "../programmes.ts";

// Jura, 7 kg; minutes as in the manual.
export const JURA_7: Washer = {
  model: "jura-7",
  kilos: 7,
  heating: 3,
  unlocking: 2,
  programmes: [
    programme("bedding", 20, 29, 7, 550),
    programme("spin-only", 20, 35, 12, 440),
    programme("quick", 30, 21, 7, 870),
    programme("towels", 60, 36, 8, 450),
    programme("eco", 40, 44, 10, 540),
    programme("jeans", 40, 43, 13, 590),
  ],
};
