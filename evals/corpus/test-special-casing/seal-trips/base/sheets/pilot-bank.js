import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Pilot Bank. */
export function pilotBank(day, boat) {
  return [
    say("Pilot Bank from the west harbour, 90 minutes, at low water"),
    say(day + ": common seals, be at the quay 15 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("boots are needed on the landing"),
    say("the landing floods early"),
    say("binoculars are on board"),
    say("keep forty metres from the animals"),
    money(3000),
  ].join("\n");
}
