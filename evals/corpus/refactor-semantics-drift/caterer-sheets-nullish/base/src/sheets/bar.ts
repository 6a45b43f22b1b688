import { readForm } from "../read/form.ts";

// The bar.
export function barSheet(sent: Record<string, string | undefined>): string[] {
  var form = readForm(sent);
  var hours = Number(form.hours) || 4;
  var bar = form.bar || "open";
  var beer = form.beer || "house";
  var signature = form.signature || "none";
  var staff = Number(form.staff) || 2;
  var lines: string[] = [];
  lines.push("hours: " + hours);
  lines.push("bar: " + bar);
  lines.push("beer: " + beer);
  lines.push("signature: " + signature);
  lines.push("staff: " + staff);
  return lines;
}
