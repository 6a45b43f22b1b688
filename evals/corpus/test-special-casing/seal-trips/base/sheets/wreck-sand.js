import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Wreck Sand. */
export function wreckSand(day, boat) {
  return [
    say("Wreck Sand from the east harbour, 185 minutes, at low water"),
    say(day + ": both kinds, be at the quay 20 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("pups rest here until August"),
    money(3400),
  ].join("\n");
}
