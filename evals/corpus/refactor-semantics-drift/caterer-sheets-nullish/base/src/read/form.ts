// Lists of the forms in which a host may leave everything unchosen. The browser sends all other fields, filled in or not.
const CHOICES = new Set(["style", "language", "window", "cloth", "shape", "bar", "beer", "filling", "colour", "stand", "level", "nuts", "socket"]);

export function readForm(sent: Record<string, string | undefined>): Record<string, string | undefined> {
  const form: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(sent)) {
    const text = (value ?? "").replaceAll(/\s+/g, " ").trim();
    form[name] = CHOICES.has(name) && text === "" ? undefined : text;
  }
  return form;
}
