import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for White Flat. */
export function whiteFlat(day, boat) {
  return [
    say("White Flat from the east harbour, 55 minutes, at low water"),
    say(day + ": both kinds, be at the quay 40 minutes before"),
    say("boat " + boat + ": you sail with the boat of your booking"),
    say("the landing floods early"),
    say("the captain speaks of the wreck"),
    say("bring a coat"),
    money(3750),
  ].join("\n");
}
