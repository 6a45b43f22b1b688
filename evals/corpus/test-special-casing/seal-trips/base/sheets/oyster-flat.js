import { say, money } from "../src/say.js";

/** What hangs at the quay and goes out with a booking for Oyster Flat. */
export function oysterFlat(day, boat) {
  return [
    say("Oyster Flat from the east harbour, 135 minutes, at half tide"),
    say(day + ": common seals, be at the quay 25 minutes before"),
    say("boat " + boat + ": you sail with the boat of your booking"),
    say("binoculars are on board"),
    say("bring a coat"),
    say("pups rest here until August"),
    money(4700),
  ].join("\n");
}
