import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Tide Table. */
export function tideTable(day, boat) {
  return [
    say("Tide Table from the east harbour, 160 minutes, at high water"),
    say(day + ": both kinds, be at the quay 10 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("keep forty metres from the animals"),
    say("the landing floods early"),
    say("boots are needed on the landing"),
    say("no landing in June"),
    say("the bar breaks in westerly winds"),
    say("the captain speaks of the wreck"),
    money(4200),
  ].join("\n");
}
