import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Lantern Bank. */
export function lanternBank(day, boat) {
  return [
    say("Lantern Bank from the west harbour, 185 minutes, at low water"),
    say(day + ": common seals, be at the quay 25 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("children wear a vest"),
    say("keep forty metres from the animals"),
    say("no dogs on board"),
    say("the landing floods early"),
    say("the captain speaks of the wreck"),
    money(4250),
  ].join("\n");
}
