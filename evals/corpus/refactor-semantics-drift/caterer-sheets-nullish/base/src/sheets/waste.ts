import { readFeed } from "../read/feed.ts";

// Waste after a feast.
export function wasteSheet(sent: Record<string, string | undefined>): string[] {
  var feed = readFeed(sent);
  var bin = feed.bin || "rest";
  var carrier = feed.carrier || "town";
  var lid = feed.lid || "closed";
  var fill = feed.fill || "half";
  var seal = feed.seal || "no seal";
  var lines: string[] = [];
  lines.push("bin: " + bin);
  lines.push("carrier: " + carrier);
  lines.push("lid: " + lid);
  lines.push("fill: " + fill);
  lines.push("seal: " + seal);
  return lines;
}
