import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Eider Sand. */
export function eiderSand(day, boat) {
  return [
    say("Eider Sand from the west harbour, 75 minutes, at low water"),
    say(day + ": both kinds, be at the quay 10 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("keep forty metres from the animals"),
    say("bring a coat"),
    say("boots are needed on the landing"),
    money(1850),
  ].join("\n");
}
