import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Mussel Bed. */
export function musselBed(day, boat) {
  return [
    say("Mussel Bed from the west harbour, 135 minutes, at low water"),
    say(day + ": grey seals, be at the quay 40 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("bring a coat"),
    money(4050),
  ].join("\n");
}
