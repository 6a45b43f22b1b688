import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Mid Sand. */
export function midSand(day, boat) {
  return [
    say("Mid Sand from the west harbour, 120 minutes, at low water"),
    say(day + ": common seals, be at the quay 35 minutes before"),
    say("boat " + boat + ": you sail with the boat of your booking"),
    say("no dogs on board"),
    money(3200),
  ].join("\n");
}
