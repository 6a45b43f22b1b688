import { programme, type Washer } from "../programmes.ts";

// Kocher, 8 kg; minutes as in the manual.
export const KOCHER_8: Washer = {
  model: "kocher-8",
  kilos: 8,
  heating: 3,
  unlocking: 1,
  programmes: [
    programme("jeans", 60, 13, 3, 680),
    programme("eco", 60, 75, 12, 780),
    programme("wool", 90, 18, 11, 840),
    programme("allergy", 90, 70, 11, 280),
    programme("rinse", 90, 8, 6, 310),
    programme("sports", 60, 58, 7, 600),
    programme("towels", 30, 19, 10, 450),
  ],
};
