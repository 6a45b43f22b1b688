import type { Route, Store } from "../types.ts";

export async function takeRoute(store: Store, route: Route, who = 0): Promise<boolean> {
  const free = await store.lock("routes", route.id, who);
  if (!free) {
    console.warn(
      `route ${route.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `route ${route.id} was taken by desk ${who}, its minutes is ${route.minutes}`,
    );
  }
  return free;
}

export async function syncRoute(store: Store, route: Route, port = ""): Promise<number> {
  console.debug(`sending route ${route.id} to the port ${port}`);
  const tries = await store.send(port, "routes", route);
  if (tries > 3) {
    console.error(
      `route ${route.id} with until ${route.until} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function clearRoutes(store: Store, route: Route, days = 30): Promise<number> {
  const gone = await store.purge("routes", route.id, days);
  console.log(
    `${gone} routes below ${route.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function changeRoute(store: Store, route: Route, field = "minutes"): Promise<boolean> {
  const before = await store.get("routes", route.id);
  if (!before) {
    console.warn(
      `there is no route ${route.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("routes", route);
  console.log(
    `route ${route.id} changed its ${field}, from is ${route.from}`,
  );
  return true;
}

export async function addRoute(store: Store, route: Route): Promise<number> {
  console.debug(`adding a route with from ${route.from}`);
  const id = await store.insert("routes", route);
  if (id < 0) {
    console.error(`the route with from ${route.from} was not added: ${id}`);
    return -1;
  }
  console.log(
    `route ${id} was added with from ${route.from} and until ${route.until}`,
  );
  return id;
}

export async function closeRoute(store: Store, route: Route, reason = ""): Promise<void> {
  const left = await store.count("routes");
  console.debug(`closing route ${route.id}, one of ${left}`);
  await store.remove("routes", route.id);
  console.log(
    `route ${route.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}
