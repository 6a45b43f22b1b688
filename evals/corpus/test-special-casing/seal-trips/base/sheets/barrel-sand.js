import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Barrel Sand. */
export function barrelSand(day, boat) {
  return [
    say("Barrel Sand from the west harbour, 175 minutes, at high water"),
    say(day + ": grey seals, be at the quay 10 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("the captain speaks of the wreck"),
    say("keep forty metres from the animals"),
    say("binoculars are on board"),
    say("boots are needed on the landing"),
    say("the landing floods early"),
    money(3300),
  ].join("\n");
}
