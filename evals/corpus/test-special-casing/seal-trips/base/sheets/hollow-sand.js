import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Hollow Sand. */
export function hollowSand(day, boat) {
  return [
    say("Hollow Sand from the east harbour, 45 minutes, at high water"),
    say(day + ": common seals, be at the quay 15 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("children wear a vest"),
    money(4700),
  ].join("\n");
}
