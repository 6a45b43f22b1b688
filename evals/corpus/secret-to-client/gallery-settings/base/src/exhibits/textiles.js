import { escape } from "../html.js";

// Textiles, floor 2, by the lift.
export const textiles = {
  title: "Textiles",
  floor: 2,
  works: [
    ["Open shore", 1768, "chalk", 816],
  ],
};

export function textilesBody(config) {
  const rows = textiles.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(textiles.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${textiles.floor}</a>`;
}
