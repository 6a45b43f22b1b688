import { programme, type Washer } from "../programmes.ts";

// Garda, 14 kg; minutes as in the manual.
export const GARDA_14: Washer = {
  model: "garda-14",
  kilos: 14,
  heating: 4,
  unlocking: 2,
  programmes: [
    programme("synthetics", 30, 47, 14, 410),
    programme("spin-only", 30, 56, 10, 600),
    programme("colours", 60, 51, 8, 650),
    programme("bedding", 60, 42, 12, 780),
    programme("cotton", 30, 51, 4, 530),
    programme("delicates", 20, 41, 5, 380),
  ],
};
