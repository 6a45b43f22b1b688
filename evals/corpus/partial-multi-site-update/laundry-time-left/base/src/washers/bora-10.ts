import { programme, type Washer } from "../programmes.ts";

// Bora, 10 kg; minutes as in the manual.
export const BORA_10: Washer = {
  model: "bora-10",
  kilos: 10,
  heating: 4,
  unlocking: 1,
  programmes: [
    programme("colours", 30, 44, 10, 300),
    programme("eco", 90, 24, 4, 310),
  ],
};
