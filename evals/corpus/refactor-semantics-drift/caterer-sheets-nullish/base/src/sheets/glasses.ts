import { readFeed } from "../read/feed.ts";

// Glasses.
export function glassesSheet(sent: Record<string, string | undefined>): string[] {
  var feed = readFeed(sent);
  var glass = feed.glass || "tumbler";
  var rack = feed.rack || "36";
  var polish = feed.polish || "yes";
  var lost = feed.lost || "0";
  var spare = feed.spare || "one rack";
  var lines: string[] = [];
  lines.push("glass: " + glass);
  lines.push("rack: " + rack);
  lines.push("polish: " + polish);
  lines.push("lost: " + lost);
  lines.push("spare: " + spare);
  return lines;
}
