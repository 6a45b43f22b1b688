import { mkdirSync, writeFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Stores one picture; the folder is named after the camera's id, which the bus gives out. */
export function store(root, camera, hour, bytes) {
  const folder = join(root, camera.id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${String(hour).padStart(4, "0")}.jpg`), bytes);
}

export function count(root, camera) {
  return readdirSync(join(root, camera.id)).filter((name) => name.endsWith(".jpg")).length;
}
