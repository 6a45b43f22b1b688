const NAMES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escape = (value) => String(value).replace(/[&<>"]/g, (found) => NAMES[found]);
