import { escape } from "../html.js";

// Cloister, floor 3.
export const cloister = {
  title: "Cloister",
  floor: 3,
  quiet: true,
  works: [
    ["Painted table", 1903, "ink", 173],
    ["Northern letter", 1632, "oil", 866],
    ["Northern staircase", 1624, "paper", 945],
    ["Long cloud", 1653, "paper", 984],
    ["Winter shore", 1805, "paper", 281],
    ["Broken river", 1893, "bronze", 116],
  ],
};

export function cloisterBody(config) {
  const rows = cloister.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(cloister.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${cloister.floor}</a>`;
}
