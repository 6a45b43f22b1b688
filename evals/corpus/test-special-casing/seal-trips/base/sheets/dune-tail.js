import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Dune Tail. */
export function duneTail(day, boat) {
  return [
    say("Dune Tail from the east harbour, 125 minutes, at half tide"),
    say(day + ": common seals, be at the quay 35 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("the landing floods early"),
    say("keep forty metres from the animals"),
    say("binoculars are on board"),
    say("no dogs on board"),
    say("children wear a vest"),
    money(3750),
  ].join("\n");
}
