import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Cutter Ridge. */
export function cutterRidge(day, boat) {
  return [
    say("Cutter Ridge from the west harbour, 105 minutes, at half tide"),
    say(day + ": common seals, be at the quay 25 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("the landing floods early"),
    say("no landing in June"),
    say("no dogs on board"),
    say("bring a coat"),
    say("keep forty metres from the animals"),
    say("the bar breaks in westerly winds"),
    money(1900),
  ].join("\n");
}
