import { createServer } from "node:http";
import { Door } from "./door.js";
import { Guests } from "./guests.js";

const door = new Door(new Guests());

createServer(async (request, response) => {
  const [, what, ticket] = request.url.split("/");
  const answer = what === "badge" ? await door.badge(ticket) : await door.waiting();
  response.writeHead(answer.status, { "content-type": "application/json" });
  response.end(JSON.stringify(answer.body));
}).listen(Number(process.env.PORT ?? 8080));
