import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Ship Ridge. */
export function shipRidge(day, boat) {
  return [
    say("Ship Ridge from the east harbour, 180 minutes, at high water"),
    say(day + ": common seals, be at the quay 20 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("bring a coat"),
    say("binoculars are on board"),
    say("no dogs on board"),
    say("the bar breaks in westerly winds"),
    say("boots are needed on the landing"),
    money(2900),
  ].join("\n");
}
