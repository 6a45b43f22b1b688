import { programme, type Washer } from "../programmes.ts";

// Alba, 7 kg; minutes as in the manual.
export const ALBA_7: Washer = {
  model: "alba-7",
  kilos: 7,
  heating: 4,
  unlocking: 1,
  programmes: [
    programme("cotton", 20, 34, 12, 400),
    programme("delicates", 40, 10, 9, 500),
    programme("wool", 60, 34, 8, 710),
    programme("towels", 30, 39, 6, 780),
    programme("bedding", 30, 15, 3, 700),
    programme("rinse", 30, 25, 6, 730),
    programme("eco", 90, 11, 4, 810),
  ],
};
