const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for a page or an attribute in double quotes. */
export const esc = (text: unknown): string => String(text).replace(/[&<>"']/g, (sign) => SIGNS[sign]);
