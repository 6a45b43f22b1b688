import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Beacon Flat. */
export function beaconFlat(day, boat) {
  return [
    say("Beacon Flat from the east harbour, 160 minutes, at high water"),
    say(day + ": both kinds, be at the quay 15 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("boots are needed on the landing"),
    money(3650),
  ].join("\n");
}
