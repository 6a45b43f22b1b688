import { escape } from "../html.js";

// Balcony, floor 1, by the lift.
export const balcony = {
  title: "Balcony",
  floor: 1,
  quiet: true,
  works: [
    ["Broken cloud", 1483, "silver", 68],
    ["Broken letter", 1793, "paper", 714],
    ["Silver mirror", 1972, "paper", 722],
  ],
};

export function balconyBody(config) {
  const rows = balcony.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(balcony.title)}</h1>${list}`;
}
