import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Half Moon. */
export function halfMoon(day, boat) {
  return [
    say("Half Moon from the east harbour, 175 minutes, at high water"),
    say(day + ": both kinds, be at the quay 30 minutes before"),
    say("boat " + boat + ": you sail with the boat of your booking"),
    say("bring a coat"),
    money(5150),
  ].join("\n");
}
