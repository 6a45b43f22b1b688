import { escape } from "../html.js";

// Chapel, floor 2.
export const chapel = {
  title: "Chapel",
  floor: 2,
  works: [
    ["Broken mirror", 1560, "bronze", 739],
    ["Second staircase", 1975, "bronze", 738],
    ["Quiet orchard", 1895, "oil", 244],
  ],
};

export function chapelBody(config) {
  const rows = chapel.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(chapel.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${chapel.floor}</a>`;
}
