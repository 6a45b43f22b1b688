/** Small pieces of markup; what they are given is markup already. */

const PATHS = { paw: "M4 9a2 2 0 1 0 1-3z", check: "M2 8l4 4 8-8", print: "M3 6h10v6H3z", clock: "M8 3v5l3 2", house: "M2 8l6-6 6 6v7H2z" };

export type Icon = keyof typeof PATHS;
export type Tone = "grey" | "green" | "amber";

export const icon = (name: Icon): string => `<svg class="icon" viewBox="0 0 16 16"><path d="${PATHS[name]}"/></svg>`;

export const badge = (text: string, tone: Tone): string => `<span class="badge ${tone}">${text}</span>`;

export const link = (to: string, text: string): string => `<a href="${to}">${text}</a>`;

export const field = (label: string, name: string, value: string): string =>
  `<label>${label} <input name="${name}" value="${value}"></label>`;

export const area = (label: string, name: string, value: string): string =>
  `<label>${label} <textarea name="${name}" rows="4">${value}</textarea></label>`;
