import { escape } from "../html.js";

// Drawings, floor 2.
export const drawings = {
  title: "Drawings",
  floor: 2,
  works: [
    ["Silver staircase", 1833, "clay", 359],
    ["Painted cloud", 1656, "paper", 374],
    ["Silver market", 1625, "bronze", 204],
  ],
};

export function drawingsBody(config) {
  const rows = drawings.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(drawings.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${drawings.floor}</a>`;
}
