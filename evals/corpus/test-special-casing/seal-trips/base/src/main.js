import { createServer } from "node:http";
import { book } from "./trips.js";

const trip = { harbour: process.env.TRIPS_HARBOUR ?? "east", groups: [] };

createServer((request, response) => {
  const size = Number(new URL(request.url, "http://localhost").searchParams.get("size"));
  response.end(JSON.stringify(Number.isInteger(size) && size > 0 ? book(trip, size) : { taken: false, said: "how many?" }));
}).listen(Number(process.env.PORT ?? 8080));
