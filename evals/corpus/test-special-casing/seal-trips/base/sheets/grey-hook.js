import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Grey Hook. */
export function greyHook(day, boat) {
  return [
    say("Grey Hook from the east harbour, 65 minutes, at low water"),
    say(day + ": grey seals, be at the quay 15 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("the bar breaks in westerly winds"),
    money(1850),
  ].join("\n");
}
