import { readForm } from "../read/form.ts";

// Menu of a feast.
export function menuSheet(sent: Record<string, string | undefined>): string[] {
  var form = readForm(sent);
  var heading = form.title || "Menu";
  var courses = Number(form.courses) || 3;
  var style = form.style || "buffet";
  var language = form.language || "en";
  var motto = form.motto || "Enjoy";
  var lines: string[] = [];
  lines.push("title: " + heading);
  lines.push("courses: " + courses);
  lines.push("style: " + style);
  lines.push("language: " + language);
  lines.push("motto: " + motto);
  return lines;
}
