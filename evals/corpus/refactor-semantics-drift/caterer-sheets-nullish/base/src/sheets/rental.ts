import { readFeed } from "../read/feed.ts";

// Things on loan.
export function rentalSheet(sent: Record<string, string | undefined>): string[] {
  var feed = readFeed(sent);
  var thing = feed.thing || "chair";
  var owner = feed.owner || "party hire";
  var state = feed.state || "good";
  var due = feed.due || "monday";
  var deposit = feed.deposit || "none";
  var lines: string[] = [];
  lines.push("thing: " + thing);
  lines.push("owner: " + owner);
  lines.push("state: " + state);
  lines.push("due: " + due);
  lines.push("deposit: " + deposit);
  return lines;
}
