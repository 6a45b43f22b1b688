import { escape } from "../html.js";

// Maps room, floor 3, by the lift.
export const mapsRoom = {
  title: "Maps room",
  floor: 3,
  works: [
    ["Early table", 1510, "clay", 55],
    ["Folded mirror", 1919, "chalk", 768],
    ["Early orchard", 1983, "chalk", 144],
  ],
};

export function mapsRoomBody(config) {
  const rows = mapsRoom.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(mapsRoom.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${mapsRoom.floor}</a>`;
}
