import { escape } from "../html.js";

// Still lifes, floor 2, by the lift.
export const stillLifes = {
  title: "Still lifes",
  floor: 2,
  works: [
    ["Late letter", 1686, "silver", 367],
    ["Quiet mirror", 1647, "ink", 275],
    ["Small procession", 1655, "bronze", 457],
    ["Open window", 1919, "ink", 342],
  ],
};

export function stillLifesBody(config) {
  const rows = stillLifes.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(stillLifes.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${stillLifes.floor}</a>`;
}
