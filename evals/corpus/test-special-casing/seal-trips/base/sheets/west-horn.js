import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for West Horn. */
export function westHorn(day, boat) {
  return [
    say("West Horn from the east harbour, 70 minutes, at high water"),
    say(day + ": both kinds, be at the quay 20 minutes before"),
    say("boat " + boat + ": you sail with the boat of your booking"),
    say("boots are needed on the landing"),
    say("the bar breaks in westerly winds"),
    say("binoculars are on board"),
    say("children wear a vest"),
    money(5100),
  ].join("\n");
}
