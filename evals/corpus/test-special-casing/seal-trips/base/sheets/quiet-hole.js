import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Quiet Hole. */
export function quietHole(day, boat) {
  return [
    say("Quiet Hole from the east harbour, 40 minutes, at half tide"),
    say(day + ": common seals, be at the quay 15 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("the landing floods early"),
    say("no landing in June"),
    money(2250),
  ].join("\n");
}
