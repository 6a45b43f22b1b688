import { programme, type Washer } from "../programmes.ts";

// Fjord, 5 kg; minutes as in the manual.
export const FJORD_5: Washer = {
  model: "fjord-5",
  kilos: 5,
  heating: 2,
  unlocking: 1,
  programmes: [
    programme("cotton", 40, 68, 10, 860),
    programme("bedding", 20, 69, 13, 680),
  ],
};
