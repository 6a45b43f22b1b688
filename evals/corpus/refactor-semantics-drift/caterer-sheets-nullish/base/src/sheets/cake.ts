import { readForm } from "../read/form.ts";

// The cake.
export function cakeSheet(sent: Record<string, string | undefined>): string[] {
  var form = readForm(sent);
  var tiers = Number(form.tiers) || 2;
  var filling = form.filling || "lemon";
  var words = form.words || "Best wishes";
  var colour = form.colour || "ivory";
  var stand = form.stand || "glass";
  var lines: string[] = [];
  lines.push("tiers: " + tiers);
  lines.push("filling: " + filling);
  lines.push("words: " + words);
  lines.push("colour: " + colour);
  lines.push("stand: " + stand);
  return lines;
}
