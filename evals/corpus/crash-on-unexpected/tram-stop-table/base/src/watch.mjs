import { watchFile } from "node:fs";

/** Calls `load` again whenever the file changes; a table that cannot be read leaves the last one on the signs. */
export function watch(path, load, log, observe = watchFile) {
  observe(path, { interval: 5000 }, () => {
    try {
      load(path);
      log("table loaded");
    } catch (error) {
      log(`table kept: ${error.message}`);
    }
  });
}
