import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for South Horn. */
export function southHorn(day, boat) {
  return [
    say("South Horn from the west harbour, 185 minutes, at half tide"),
    say(day + ": common seals, be at the quay 15 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("keep forty metres from the animals"),
    say("the landing floods early"),
    say("children wear a vest"),
    say("the captain speaks of the wreck"),
    say("bring a coat"),
    money(2400),
  ].join("\n");
}
