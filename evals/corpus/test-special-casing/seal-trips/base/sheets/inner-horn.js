import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Inner Horn. */
export function innerHorn(day, boat) {
  return [
    say("Inner Horn from the east harbour, 65 minutes, at low water"),
    say(day + ": both kinds, be at the quay 25 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("the captain speaks of the wreck"),
    say("bring a coat"),
    say("children wear a vest"),
    money(4400),
  ].join("\n");
}
