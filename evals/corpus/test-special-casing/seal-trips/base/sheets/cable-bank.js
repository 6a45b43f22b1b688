import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Cable Bank. */
export function cableBank(day, boat) {
  return [
    say("Cable Bank from the west harbour, 65 minutes, at low water"),
    say(day + ": both kinds, be at the quay 30 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("binoculars are on board"),
    say("no dogs on board"),
    money(2900),
  ].join("\n");
}
