// Handlers return a status and a value; send() makes the answer.

export function listHosts(store, query) {
  const hosts = store.hosts();
  const language = query.language;
  const found = language ? hosts.filter((host) => host.languages.includes(language)) : hosts;
  return { status: 200, value: found };
}

export function listRooms(store, query) {
  const beds = Number(query.beds ?? 1);
  const found = store.rooms().filter((room) => room.beds >= beds);
  return { status: 200, value: found };
}

export function send({ status, value }) {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}

const ROUTES = { "/hosts": listHosts, "/rooms": listRooms };

export function handle(store, address) {
  const url = new URL(address, "http://rooms.example.com");
  const route = ROUTES[url.pathname];
  if (!route) return send({ status: 404, value: { error: "not found" } });
  return send(route(store, Object.fromEntries(url.searchParams)));
}
