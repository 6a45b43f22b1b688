import { readFeed } from "../read/feed.ts";

// Coolers in the vans.
export function coolerSheet(sent: Record<string, string | undefined>): string[] {
  var feed = readFeed(sent);
  var probe = feed.probe || "P0";
  var van = feed.van || "spare";
  var alarm = feed.alarm || "on";
  var unit = feed.unit || "C";
  var driver = feed.driver || "nobody";
  var lines: string[] = [];
  lines.push("probe: " + probe);
  lines.push("van: " + van);
  lines.push("alarm: " + alarm);
  lines.push("unit: " + unit);
  lines.push("driver: " + driver);
  return lines;
}
