import { readFeed } from "../read/feed.ts";

// What the store reports.
export function stockSheet(sent: Record<string, string | undefined>): string[] {
  var feed = readFeed(sent);
  var item = feed.item || "unnamed";
  var unit = feed.unit || "piece";
  var shelf = feed.shelf || "floor";
  var keeper = feed.keeper || "store";
  var batch = feed.batch || "loose";
  var lines: string[] = [];
  lines.push("item: " + item);
  lines.push("unit: " + unit);
  lines.push("shelf: " + shelf);
  lines.push("keeper: " + keeper);
  lines.push("batch: " + batch);
  return lines;
}
