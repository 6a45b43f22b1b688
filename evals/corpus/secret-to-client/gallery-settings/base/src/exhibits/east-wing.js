import { escape } from "../html.js";

// East wing, floor 2.
export const eastWing = {
  title: "East wing",
  floor: 2,
  works: [
    ["Hidden shore", 1906, "bronze", 632],
    ["Open bridge", 1910, "wool", 639],
    ["Small table", 1757, "oil", 201],
    ["Late procession", 1931, "bronze", 225],
    ["Open garden", 1664, "oil", 483],
    ["Red mirror", 1535, "bronze", 114],
  ],
};

export function eastWingBody(config) {
  const rows = eastWing.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(eastWing.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${eastWing.floor}</a>`;
}
