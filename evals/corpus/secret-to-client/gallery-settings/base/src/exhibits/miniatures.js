import { escape } from "../html.js";

// Miniatures, floor 0.
export const miniatures = {
  title: "Miniatures",
  floor: 0,
  works: [
    ["Late market", 1740, "ink", 285],
    ["Folded mirror", 1773, "chalk", 34],
    ["Winter bridge", 1512, "silver", 947],
    ["Open letter", 1803, "oil", 705],
  ],
};

export function miniaturesBody(config) {
  const rows = miniatures.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(miniatures.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${miniatures.floor}</a>`;
}
