import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Black Spit. */
export function blackSpit(day, boat) {
  return [
    say("Black Spit from the west harbour, 75 minutes, at high water"),
    say(day + ": both kinds, be at the quay 40 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("children wear a vest"),
    say("boots are needed on the landing"),
    say("keep forty metres from the animals"),
    say("pups rest here until August"),
    money(2550),
  ].join("\n");
}
