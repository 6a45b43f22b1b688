import { programme, type Washer } from "../programmes.ts";

// Lech, 6 kg; minutes as in the manual.
export const LECH_6: Washer = {
  model: "lech-6",
  kilos: 6,
  heating: 3,
  unlocking: 1,
  programmes: [
    programme("rinse", 20, 56, 11, 300),
    programme("cotton", 30, 12, 12, 440),
  ],
};
