import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for North Horn. */
export function northHorn(day, boat) {
  return [
    say("North Horn from the west harbour, 115 minutes, at half tide"),
    say(day + ": common seals, be at the quay 30 minutes before"),
    say("boat " + boat + ": you sail with the boat of your booking"),
    say("keep forty metres from the animals"),
    say("the bar breaks in westerly winds"),
    say("no dogs on board"),
    say("bring a coat"),
    money(4900),
  ].join("\n");
}
