import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Kelp Ridge. */
export function kelpRidge(day, boat) {
  return [
    say("Kelp Ridge from the east harbour, 60 minutes, at low water"),
    say(day + ": grey seals, be at the quay 30 minutes before"),
    say("boat " + boat + ": you sail with the boat of your booking"),
    say("no dogs on board"),
    say("bring a coat"),
    say("pups rest here until August"),
    say("keep forty metres from the animals"),
    say("the bar breaks in westerly winds"),
    money(4800),
  ].join("\n");
}
