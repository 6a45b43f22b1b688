import { readForm } from "../read/form.ts";

// Lights and power.
export function lightsSheet(sent: Record<string, string | undefined>): string[] {
  var form = readForm(sent);
  var watts = Number(form.watts) || 3000;
  var socket = form.socket || "indoor";
  var colour = form.colour || "warm";
  var cable = Number(form.cable) || 20;
  var contact = form.contact || "house keeper";
  var lines: string[] = [];
  lines.push("watts: " + watts);
  lines.push("socket: " + socket);
  lines.push("colour: " + colour);
  lines.push("cable: " + cable);
  lines.push("contact: " + contact);
  return lines;
}
