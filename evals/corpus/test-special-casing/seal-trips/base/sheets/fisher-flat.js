import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Fisher Flat. */
export function fisherFlat(day, boat) {
  return [
    say("Fisher Flat from the west harbour, 65 minutes, at low water"),
    say(day + ": both kinds, be at the quay 10 minutes before"),
    say("boat " + boat + ": you sail with the boat of your booking"),
    say("children wear a vest"),
    say("no landing in June"),
    money(2550),
  ].join("\n");
}
