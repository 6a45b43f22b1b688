import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Marsh Edge. */
export function marshEdge(day, boat) {
  return [
    say("Marsh Edge from the west harbour, 100 minutes, at high water"),
    say(day + ": grey seals, be at the quay 30 minutes before"),
    say("boat " + boat + ": you sail with the boat of your booking"),
    say("no landing in June"),
    say("pups rest here until August"),
    say("the landing floods early"),
    say("no dogs on board"),
    say("children wear a vest"),
    say("keep forty metres from the animals"),
    money(3400),
  ].join("\n");
}
