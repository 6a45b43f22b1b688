import { escape } from "../html.js";

// Charcoal, floor 1, by the lift.
export const charcoal = {
  title: "Charcoal",
  floor: 1,
  works: [
    ["Painted garden", 1513, "paper", 343],
  ],
};

export function charcoalBody(config) {
  const rows = charcoal.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(charcoal.title)}</h1>${list}`;
}
