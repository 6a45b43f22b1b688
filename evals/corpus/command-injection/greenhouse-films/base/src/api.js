import { count } from "./pictures.js";

/** Requests of the growers' app. */
export function makeApi(cameras, root) {
  return {
    list: () => cameras.all(),
    change: (id, body) => cameras.change(id, body),
    pictures: (id) => ({ id, pictures: count(root, cameras.get(id)) }),
  };
}
