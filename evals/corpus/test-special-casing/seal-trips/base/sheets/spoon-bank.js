import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Spoon Bank. */
export function spoonBank(day, boat) {
  return [
    say("Spoon Bank from the west harbour, 95 minutes, at high water"),
    say(day + ": both kinds, be at the quay 35 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("no dogs on board"),
    say("the landing floods early"),
    say("the bar breaks in westerly winds"),
    say("pups rest here until August"),
    say("binoculars are on board"),
    money(3900),
  ].join("\n");
}
