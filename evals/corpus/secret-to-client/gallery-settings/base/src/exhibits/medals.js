import { escape } from "../html.js";

// Medals, floor 1, by the lift.
export const medals = {
  title: "Medals",
  floor: 1,
  works: [
    ["Quiet window", 1961, "wool", 912],
    ["Painted procession", 1918, "silver", 477],
    ["Winter orchard", 1676, "bronze", 670],
  ],
};

export function medalsBody(config) {
  const rows = medals.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(medals.title)}</h1>${list}`;
}
