import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Ring Bank. */
export function ringBank(day, boat) {
  return [
    say("Ring Bank from the west harbour, 125 minutes, at half tide"),
    say(day + ": grey seals, be at the quay 30 minutes before"),
    say("boat " + boat + ": you sail with the boat of your booking"),
    say("bring a coat"),
    say("binoculars are on board"),
    say("the captain speaks of the wreck"),
    say("boots are needed on the landing"),
    money(4250),
  ].join("\n");
}
