import { escape } from "../html.js";

// Mosaics, floor 1.
export const mosaics = {
  title: "Mosaics",
  floor: 1,
  quiet: true,
  works: [
    ["Open garden", 1812, "wool", 465],
  ],
};

export function mosaicsBody(config) {
  const rows = mosaics.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(mosaics.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${mosaics.floor}</a>`;
}
