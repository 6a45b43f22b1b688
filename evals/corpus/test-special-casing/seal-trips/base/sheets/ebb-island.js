import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Ebb Island. */
export function ebbIsland(day, boat) {
  return [
    say("Ebb Island from the west harbour, 155 minutes, at high water"),
    say(day + ": grey seals, be at the quay 35 minutes before"),
    say("boat " + boat + ": you sail with the boat of your booking"),
    say("no dogs on board"),
    say("binoculars are on board"),
    say("pups rest here until August"),
    say("bring a coat"),
    say("the captain speaks of the wreck"),
    say("no landing in June"),
    money(2850),
  ].join("\n");
}
