import { readForm } from "../read/form.ts";

// Guests who cannot eat everything.
export function allergiesSheet(sent: Record<string, string | undefined>): string[] {
  var form = readForm(sent);
  var contact = form.contact || "the host";
  var level = form.level || "kitchen";
  var count = Number(form.count) || 0;
  var nuts = form.nuts || "unknown";
  var remark = form.remark || "none known";
  var lines: string[] = [];
  lines.push("contact: " + contact);
  lines.push("level: " + level);
  lines.push("count: " + count);
  lines.push("nuts: " + nuts);
  lines.push("remark: " + remark);
  return lines;
}
