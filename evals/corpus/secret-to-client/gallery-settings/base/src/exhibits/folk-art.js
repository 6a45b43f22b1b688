import { escape } from "../html.js";

// Folk art, floor 2.
export const folkArt = {
  title: "Folk art",
  floor: 2,
  quiet: true,
  works: [
    ["Broken letter", 1612, "clay", 420],
    ["Folded procession", 1858, "paper", 146],
    ["Late procession", 1871, "paper", 981],
    ["Red mirror", 1573, "silver", 841],
    ["Painted garden", 1480, "clay", 111],
  ],
};

export function folkArtBody(config) {
  const rows = folkArt.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(folkArt.title)}</h1>${list}`;
}
