import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Low Holm. */
export function lowHolm(day, boat) {
  return [
    say("Low Holm from the east harbour, 65 minutes, at high water"),
    say(day + ": common seals, be at the quay 25 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("no dogs on board"),
    money(1950),
  ].join("\n");
}
