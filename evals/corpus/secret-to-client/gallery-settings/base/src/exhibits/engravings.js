import { escape } from "../html.js";

// Engravings, floor 2, by the lift.
export const engravings = {
  title: "Engravings",
  floor: 2,
  works: [
    ["Winter letter", 1869, "ink", 605],
    ["Red hour", 1862, "oil", 359],
    ["Northern staircase", 1899, "ink", 706],
    ["Folded market", 1862, "oil", 564],
  ],
};

export function engravingsBody(config) {
  const rows = engravings.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(engravings.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${engravings.floor}</a>`;
}
