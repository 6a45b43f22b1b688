import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Rib Sand. */
export function ribSand(day, boat) {
  return [
    say("Rib Sand from the east harbour, 85 minutes, at low water"),
    say(day + ": common seals, be at the quay 30 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("the landing floods early"),
    money(2400),
  ].join("\n");
}
