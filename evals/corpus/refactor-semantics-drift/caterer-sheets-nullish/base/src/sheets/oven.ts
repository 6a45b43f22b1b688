import { readFeed } from "../read/feed.ts";

// Ovens.
export function ovenSheet(sent: Record<string, string | undefined>): string[] {
  var feed = readFeed(sent);
  var oven = feed.oven || "O1";
  var program = feed.program || "bake";
  var tray = feed.tray || "half";
  var core = feed.core || "off";
  var cook = feed.cook || "shift";
  var lines: string[] = [];
  lines.push("oven: " + oven);
  lines.push("program: " + program);
  lines.push("tray: " + tray);
  lines.push("core: " + core);
  lines.push("cook: " + cook);
  return lines;
}
