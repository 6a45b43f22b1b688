import { readForm } from "../read/form.ts";

// Where and when the vans go.
export function deliverySheet(sent: Record<string, string | undefined>): string[] {
  var form = readForm(sent);
  var street = form.street || "at the hall";
  var gate = form.gate || "main gate";
  var window = form.window || "morning";
  var vans = Number(form.vans) || 1;
  var phone = form.phone || "the office";
  var lines: string[] = [];
  lines.push("street: " + street);
  lines.push("gate: " + gate);
  lines.push("window: " + window);
  lines.push("vans: " + vans);
  lines.push("phone: " + phone);
  return lines;
}
