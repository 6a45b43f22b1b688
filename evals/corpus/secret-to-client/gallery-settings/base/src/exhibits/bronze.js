import { escape } from "../html.js";

// Bronze, floor 2.
export const bronze = {
  title: "Bronze",
  floor: 2,
  works: [
    ["Silver cloud", 1893, "oil", 563],
    ["Open window", 1854, "clay", 593],
    ["Folded harbour", 1943, "oil", 725],
    ["Late procession", 1681, "ink", 774],
    ["Red bridge", 1953, "silver", 525],
    ["Silver bridge", 1736, "paper", 111],
  ],
};

export function bronzeBody(config) {
  const rows = bronze.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(bronze.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${bronze.floor}</a>`;
}
