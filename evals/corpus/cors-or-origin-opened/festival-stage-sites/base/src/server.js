import { createServer } from "node:http";
import { corsHeaders } from "./headers.js";
import { seatsOf, hold, release } from "./seats.js";

export function makeServer(store) {
  return createServer((request, response) => {
    const headers = corsHeaders(request);
    if (request.method === "OPTIONS") {
      response.writeHead(204, headers).end();
      return;
    }
    const visitor = /(?:^|; )visitor=(\w+)/.exec(request.headers.cookie ?? "")?.[1];
    if (!visitor) {
      response.writeHead(401, headers).end();
      return;
    }
    const [, show, seat] = request.url.split("/");
    if (request.method === "POST") hold(store, show, seat, visitor);
    if (request.method === "DELETE") release(store, show, seat, visitor);
    response.writeHead(200, { ...headers, "content-type": "application/json" });
    response.end(JSON.stringify(seatsOf(store, show, visitor)));
  });
}
