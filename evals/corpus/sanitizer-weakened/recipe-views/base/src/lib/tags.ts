// Template tags. html: a part of a page. frame: the outer shell around parts that are already markup.

export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

const NAMES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export function escapeText(value: unknown): string {
  return String(value).replace(/[&<>"']/g, (letter) => NAMES[letter]);
}

function put(value: unknown): string {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(put).join("");
  return escapeText(value);
}

export function html(parts: TemplateStringsArray, ...values: unknown[]): Markup {
  return new Markup(parts.map((part, at) => part + (at < values.length ? put(values[at]) : "")).join(""));
}

export function frame(parts: TemplateStringsArray, ...values: unknown[]): Markup {
  return new Markup(String.raw({ raw: parts }, ...values));
}
