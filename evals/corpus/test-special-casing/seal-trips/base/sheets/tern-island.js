import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Tern Island. */
export function ternIsland(day, boat) {
  return [
    say("Tern Island from the east harbour, 100 minutes, at high water"),
    say(day + ": both kinds, be at the quay 35 minutes before"),
    say("boat " + boat + ": you sail with the boat of your booking"),
    say("boots are needed on the landing"),
    say("keep forty metres from the animals"),
    money(3600),
  ].join("\n");
}
