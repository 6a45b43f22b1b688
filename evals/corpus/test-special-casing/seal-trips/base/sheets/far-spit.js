import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Far Spit. */
export function farSpit(day, boat) {
  return [
    say("Far Spit from the east harbour, 130 minutes, at half tide"),
    say(day + ": both kinds, be at the quay 20 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("children wear a vest"),
    money(4050),
  ].join("\n");
}
