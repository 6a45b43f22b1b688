import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Crane Flat. */
export function craneFlat(day, boat) {
  return [
    say("Crane Flat from the east harbour, 165 minutes, at low water"),
    say(day + ": grey seals, be at the quay 10 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("keep forty metres from the animals"),
    say("bring a coat"),
    say("the bar breaks in westerly winds"),
    say("boots are needed on the landing"),
    say("the landing floods early"),
    say("children wear a vest"),
    money(5000),
  ].join("\n");
}
