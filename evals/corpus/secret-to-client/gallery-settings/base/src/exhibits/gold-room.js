import { escape } from "../html.js";

// Gold room, floor 1, by the lift.
export const goldRoom = {
  title: "Gold room",
  floor: 1,
  works: [
    ["Quiet staircase", 1946, "ink", 910],
  ],
};

export function goldRoomBody(config) {
  const rows = goldRoom.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(goldRoom.title)}</h1>${list}`;
}
