import type { Fare, Store } from "../types.ts";

export async function addFare(store: Store, fare: Fare): Promise<number> {
  console.debug(`adding a fare with route ${fare.route}`);
  const id = await store.insert("fares", fare);
  if (id < 0) {
    console.error(`the fare with route ${fare.route} was not added: ${id}`);
    return -1;
  }
  console.log(
    `fare ${id} was added with route ${fare.route} and season ${fare.season}`,
  );
  return id;
}

export async function syncFare(store: Store, fare: Fare, port = ""): Promise<number> {
  console.debug(`sending fare ${fare.id} to the port ${port}`);
  const tries = await store.send(port, "fares", fare);
  if (tries > 3) {
    console.error(
      `fare ${fare.id} with season ${fare.season} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function takeFare(store: Store, fare: Fare, who = 0): Promise<boolean> {
  const free = await store.lock("fares", fare.id, who);
  if (!free) {
    console.warn(
      `fare ${fare.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `fare ${fare.id} was taken by desk ${who}, its class_ is ${fare.class_}`,
    );
  }
  return free;
}

export async function changeFare(store: Store, fare: Fare, field = "class_"): Promise<boolean> {
  const before = await store.get("fares", fare.id);
  if (!before) {
    console.warn(`there is no fare ${fare.id} whose ${field} could change`);
    return false;
  }
  await store.update("fares", fare);
  console.log(
    `fare ${fare.id} changed its ${field}, route is ${fare.route}`,
  );
  return true;
}

export async function closeFare(store: Store, fare: Fare, reason = ""): Promise<void> {
  const left = await store.count("fares");
  console.debug(`closing fare ${fare.id}, one of ${left}`);
  await store.remove("fares", fare.id);
  console.log(
    `fare ${fare.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function clearFares(store: Store, fare: Fare, days = 30): Promise<number> {
  const gone = await store.purge("fares", fare.id, days);
  console.log(
    `${gone} fares below ${fare.id} that were older than ${days} days are gone`,
  );
  return gone;
}
