import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Long Tail. */
export function longTail(day, boat) {
  return [
    say("Long Tail from the east harbour, 80 minutes, at half tide"),
    say(day + ": grey seals, be at the quay 10 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("no dogs on board"),
    say("the landing floods early"),
    money(2450),
  ].join("\n");
}
