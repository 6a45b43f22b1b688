import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Gannet Bank. */
export function gannetBank(day, boat) {
  return [
    say("Gannet Bank from the east harbour, 125 minutes, at high water"),
    say(day + ": both kinds, be at the quay 10 minutes before"),
    say("boat " + boat + ": you sail with the boat of your booking"),
    say("children wear a vest"),
    say("boots are needed on the landing"),
    say("no landing in June"),
    say("binoculars are on board"),
    money(4000),
  ].join("\n");
}
