import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Thin Spit. */
export function thinSpit(day, boat) {
  return [
    say("Thin Spit from the west harbour, 60 minutes, at low water"),
    say(day + ": common seals, be at the quay 25 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("the landing floods early"),
    say("the bar breaks in westerly winds"),
    money(4700),
  ].join("\n");
}
