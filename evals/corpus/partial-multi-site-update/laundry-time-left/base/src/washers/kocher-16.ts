import { programme, type Washer } from "../programmes.ts";

// Kocher, 16 kg; minutes as in the manual.
export const KOCHER_16: Washer = {
  model: "kocher-16",
  kilos: 16,
  heating: 2,
  unlocking: 1,
  programmes: [
    programme("delicates", 20, 43, 8, 580),
    programme("jeans", 20, 43, 14, 280),
    programme("bedding", 20, 58, 9, 840),
    programme("wool", 20, 20, 10, 890),
    programme("curtains", 60, 67, 13, 630),
  ],
};
