/** Reporters write *strong* and _soft_ text; everything else is shown as typed. */

const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export const plain = (text) => String(text).replace(/[&<>"']/g, (sign) => SIGNS[sign]);

export function inline(text) {
  return plain(text)
    .replace(/\*([^*\n]+)\*/g, "<strong>$1</strong>")
    .replace(/_([^_\n]+)_/g, "<em>$1</em>");
}

export function blocks(text) {
  return String(text)
    .split(/\n{2,}/)
    .map((part) => `<p>${inline(part)}</p>`)
    .join("\n");
}
