import { readFeed } from "../read/feed.ts";

// Laundry.
export function laundrySheet(sent: Record<string, string | undefined>): string[] {
  var feed = readFeed(sent);
  var bag = feed.bag || "new bag";
  var kind = feed.kind || "cloth";
  var wash = feed.wash || "60";
  var press = feed.press || "yes";
  var back = feed.back || "next day";
  var lines: string[] = [];
  lines.push("bag: " + bag);
  lines.push("kind: " + kind);
  lines.push("wash: " + wash);
  lines.push("press: " + press);
  lines.push("back: " + back);
  return lines;
}
