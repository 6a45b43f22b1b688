import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Bow Sand. */
export function bowSand(day, boat) {
  return [
    say("Bow Sand from the east harbour, 45 minutes, at high water"),
    say(day + ": both kinds, be at the quay 30 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("pups rest here until August"),
    say("bring a coat"),
    say("the landing floods early"),
    say("keep forty metres from the animals"),
    say("children wear a vest"),
    money(4950),
  ].join("\n");
}
