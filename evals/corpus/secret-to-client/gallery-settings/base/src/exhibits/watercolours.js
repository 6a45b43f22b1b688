import { escape } from "../html.js";

// Watercolours, floor 0.
export const watercolours = {
  title: "Watercolours",
  floor: 0,
  works: [
    ["Broken bridge", 1494, "wool", 952],
    ["Second hour", 1553, "oil", 772],
    ["Early garden", 1787, "silver", 705],
    ["Open cloud", 1693, "paper", 530],
  ],
};

export function watercoloursBody(config) {
  const rows = watercolours.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(watercolours.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${watercolours.floor}</a>`;
}
