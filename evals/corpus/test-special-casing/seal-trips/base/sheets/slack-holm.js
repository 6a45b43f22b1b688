import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Slack Holm. */
export function slackHolm(day, boat) {
  return [
    say("Slack Holm from the east harbour, 105 minutes, at half tide"),
    say(day + ": both kinds, be at the quay 10 minutes before"),
    say("boat " + boat + ": your boat is fixed when you book"),
    say("no dogs on board"),
    say("children wear a vest"),
    say("boots are needed on the landing"),
    say("the landing floods early"),
    say("bring a coat"),
    say("the captain speaks of the wreck"),
    money(4500),
  ].join("\n");
}
