import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Birch Holm. */
export function birchHolm(day, boat) {
  return [
    say("Birch Holm from the west harbour, 50 minutes, at half tide"),
    say(day + ": grey seals, be at the quay 10 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("pups rest here until August"),
    say("binoculars are on board"),
    say("no dogs on board"),
    say("the bar breaks in westerly winds"),
    say("no landing in June"),
    say("bring a coat"),
    money(4400),
  ].join("\n");
}
