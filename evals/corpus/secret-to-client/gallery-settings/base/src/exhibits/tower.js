import { escape } from "../html.js";

// Tower, floor 1.
export const tower = {
  title: "Tower",
  floor: 1,
  works: [
    ["Open hour", 1865, "oil", 107],
  ],
};

export function towerBody(config) {
  const rows = tower.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(tower.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${tower.floor}</a>`;
}
