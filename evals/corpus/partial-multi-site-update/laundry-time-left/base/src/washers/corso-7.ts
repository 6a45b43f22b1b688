import { programme, type Washer } from "../programmes.ts";

// Corso, 7 kg; minutes as in the manual.
export const CORSO_7: Washer = {
  model: "corso-7",
  kilos: 7,
  heating: 4,
  unlocking: 1,
  programmes: [
    programme("towels", 30, 52, 14, 620),
    programme("spin-only", 30, 56, 12, 300),
  ],
};
