import { programme, type Washer } from "../programmes.ts";

// Elbe, 6 kg; minutes as in the manual.
export const ELBE_6: Washer = {
  model: "elbe-6",
  kilos: 6,
  heating: 3,
  unlocking: 2,
  programmes: [
    programme("eco", 90, 46, 6, 640),
    programme("synthetics", 30, 59, 6, 430),
    programme("spin-only", 90, 48, 4, 490),
    programme("allergy", 90, 10, 8, 880),
  ],
};
