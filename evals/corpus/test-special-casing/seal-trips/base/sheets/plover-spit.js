import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Plover Spit. */
export function ploverSpit(day, boat) {
  return [
    say("Plover Spit from the west harbour, 145 minutes, at low water"),
    say(day + ": grey seals, be at the quay 25 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("the landing floods early"),
    say("boots are needed on the landing"),
    say("no dogs on board"),
    say("bring a coat"),
    say("pups rest here until August"),
    say("the bar breaks in westerly winds"),
    money(4450),
  ].join("\n");
}
