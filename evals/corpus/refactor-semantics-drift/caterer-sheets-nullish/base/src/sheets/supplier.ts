import { readFeed } from "../read/feed.ts";

// Orders to suppliers.
export function supplierSheet(sent: Record<string, string | undefined>): string[] {
  var feed = readFeed(sent);
  var name = feed.name || "market";
  var day = feed.day || "friday";
  var route = feed.route || "own van";
  var unit = feed.unit || "crate";
  var terms = feed.terms || "cash";
  var lines: string[] = [];
  lines.push("name: " + name);
  lines.push("day: " + day);
  lines.push("route: " + route);
  lines.push("unit: " + unit);
  lines.push("terms: " + terms);
  return lines;
}
