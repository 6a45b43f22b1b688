import { readFeed } from "../read/feed.ts";

// Shifts of the staff.
export function shiftSheet(sent: Record<string, string | undefined>): string[] {
  var feed = readFeed(sent);
  var person = feed.person || "open";
  var role = feed.role || "service";
  var start = feed.start || "16:00";
  var until = feed.end || "23:00";
  var uniform = feed.uniform || "black";
  var lines: string[] = [];
  lines.push("person: " + person);
  lines.push("role: " + role);
  lines.push("start: " + start);
  lines.push("end: " + until);
  lines.push("uniform: " + uniform);
  return lines;
}
