import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Salt Flat. */
export function saltFlat(day, boat) {
  return [
    say("Salt Flat from the east harbour, 135 minutes, at low water"),
    say(day + ": both kinds, be at the quay 25 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("the captain speaks of the wreck"),
    say("boots are needed on the landing"),
    money(3550),
  ].join("\n");
}
