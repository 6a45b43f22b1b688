import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Skerry Tail. */
export function skerryTail(day, boat) {
  return [
    say("Skerry Tail from the east harbour, 125 minutes, at high water"),
    say(day + ": common seals, be at the quay 30 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("bring a coat"),
    say("the landing floods early"),
    money(2950),
  ].join("\n");
}
