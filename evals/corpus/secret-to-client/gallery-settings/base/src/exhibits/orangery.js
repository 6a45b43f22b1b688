import { escape } from "../html.js";

// Orangery, floor 2.
export const orangery = {
  title: "Orangery",
  floor: 2,
  works: [
    ["Long hour", 1560, "clay", 934],
  ],
};

export function orangeryBody(config) {
  const rows = orangery.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(orangery.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${orangery.floor}</a>`;
}
