import { escape } from "../html.js";

// Sketchbooks, floor 2.
export const sketchbooks = {
  title: "Sketchbooks",
  floor: 2,
  quiet: true,
  works: [
    ["Quiet shore", 1917, "wool", 110],
    ["Open table", 1871, "bronze", 329],
    ["Early staircase", 1653, "bronze", 269],
    ["Winter garden", 1810, "wool", 35],
    ["Early market", 1508, "oil", 125],
    ["Quiet mirror", 1845, "clay", 881],
  ],
};

export function sketchbooksBody(config) {
  const rows = sketchbooks.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(sketchbooks.title)}</h1>${list}`;
}
