import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Gull Holm. */
export function gullHolm(day, boat) {
  return [
    say("Gull Holm from the west harbour, 95 minutes, at low water"),
    say(day + ": both kinds, be at the quay 30 minutes before"),
    say("boat " + boat + ": you sail with the boat of your booking"),
    say("children wear a vest"),
    say("bring a coat"),
    money(3450),
  ].join("\n");
}
