import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Amrum Rise. */
export function amrumRise(day, boat) {
  return [
    say("Amrum Rise from the east harbour, 40 minutes, at high water"),
    say(day + ": common seals, be at the quay 20 minutes before"),
    say("boat " + boat + ": you sail with the boat of your booking"),
    say("the captain speaks of the wreck"),
    say("the landing floods early"),
    say("the bar breaks in westerly winds"),
    say("boots are needed on the landing"),
    money(2300),
  ].join("\n");
}
