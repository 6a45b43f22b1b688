import { escape } from "../html.js";

// Pastels, floor 1, by the lift.
export const pastels = {
  title: "Pastels",
  floor: 1,
  quiet: true,
  works: [
    ["Second shore", 1959, "bronze", 795],
  ],
};

export function pastelsBody(config) {
  const rows = pastels.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(pastels.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${pastels.floor}</a>`;
}
