import { seal } from "./marks.js";

/** Makes the stack that is printed the night before: one line for each guest. */
export async function stack(guests, secret) {
  const lines = [];
  for (const [ticket, guest] of guests.all()) {
    lines.push(`${ticket};${guest.name};${await seal(ticket, secret)}`);
  }
  return lines;
}
