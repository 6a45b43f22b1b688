import { escape } from "../html.js";

// Posters, floor 1, by the lift.
export const posters = {
  title: "Posters",
  floor: 1,
  quiet: true,
  works: [
    ["Long table", 1865, "bronze", 744],
    ["Quiet bridge", 1794, "paper", 913],
    ["Folded hour", 1598, "bronze", 320],
    ["Winter orchard", 1749, "clay", 321],
  ],
};

export function postersBody(config) {
  const rows = posters.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(posters.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${posters.floor}</a>`;
}
