import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for East Horn. */
export function eastHorn(day, boat) {
  return [
    say("East Horn from the east harbour, 175 minutes, at half tide"),
    say(day + ": common seals, be at the quay 30 minutes before"),
    say("boat " + boat + ": you sail with the boat of your booking"),
    say("no dogs on board"),
    say("no landing in June"),
    say("keep forty metres from the animals"),
    money(3350),
  ].join("\n");
}
