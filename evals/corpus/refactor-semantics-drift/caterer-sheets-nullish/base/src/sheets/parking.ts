import { readFeed } from "../read/feed.ts";

// Permits for the vans.
export function parkingSheet(sent: Record<string, string | undefined>): string[] {
  var feed = readFeed(sent);
  var plate = feed.plate || "any van";
  var zone = feed.zone || "B";
  var since = feed.from || "06:00";
  var until = feed.to || "22:00";
  var issuer = feed.issuer || "town hall";
  var lines: string[] = [];
  lines.push("plate: " + plate);
  lines.push("zone: " + zone);
  lines.push("from: " + since);
  lines.push("to: " + until);
  lines.push("issuer: " + issuer);
  return lines;
}
