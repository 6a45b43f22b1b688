import { escape } from "../html.js";

// Icons, floor 3.
export const icons = {
  title: "Icons",
  floor: 3,
  works: [
    ["Second shore", 1973, "clay", 488],
    ["Northern garden", 1681, "wool", 477],
    ["Folded table", 1547, "wool", 857],
    ["Quiet shore", 1923, "wool", 664],
    ["Open river", 1798, "bronze", 170],
  ],
};

export function iconsBody(config) {
  const rows = icons.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(icons.title)}</h1>${list}`;
}
