import { createServer } from "node:http";

import { departures, load } from "./table.mjs";
import { watch } from "./watch.mjs";

const path = process.env.TABLE ?? "/var/lib/signs/table";

try {
  await load(path);
} catch (error) {
  console.log(`no table yet: ${error.message}`);
}
watch(path, load, console.log);

createServer((request, response) => {
  const stop = decodeURIComponent(request.url.slice(1));
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(departures(stop)));
}).listen(8080);
