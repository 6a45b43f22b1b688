import { readForm } from "../read/form.ts";

// Tables and cloths.
export function tablesSheet(sent: Record<string, string | undefined>): string[] {
  var form = readForm(sent);
  var tables = Number(form.tables) || 10;
  var cloth = form.cloth || "white";
  var shape = form.shape || "round";
  var note = form.note || "as last time";
  var seats = Number(form.seats) || 8;
  var lines: string[] = [];
  lines.push("tables: " + tables);
  lines.push("cloth: " + cloth);
  lines.push("shape: " + shape);
  lines.push("note: " + note);
  lines.push("seats: " + seats);
  return lines;
}
