import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Heron Flat. */
export function heronFlat(day, boat) {
  return [
    say("Heron Flat from the east harbour, 80 minutes, at high water"),
    say(day + ": grey seals, be at the quay 25 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("bring a coat"),
    say("no dogs on board"),
    say("no landing in June"),
    say("the bar breaks in westerly winds"),
    say("keep forty metres from the animals"),
    money(4900),
  ].join("\n");
}
