// What the public form may send. Longer values are refused before anything looks at them.
const CAPS = { ring: 14, place: 80, remark: 6000 };

export class Refused extends Error {}

export function readForm(body) {
  const form = {};
  for (const [name, cap] of Object.entries(CAPS)) {
    const value = body[name] ?? "";
    if (typeof value !== "string" || value.length > cap) throw new Refused(`${name} is not a text of at most ${cap}`);
    form[name] = value;
  }
  return form;
}
