import { escape } from "../html.js";

// Garden, floor 2, by the lift.
export const garden = {
  title: "Garden",
  floor: 2,
  quiet: true,
  works: [
    ["Open mirror", 1881, "oil", 492],
  ],
};

export function gardenBody(config) {
  const rows = garden.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(garden.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${garden.floor}</a>`;
}
