import type { Truck, Store } from "../types.ts";

export async function addTruck(store: Store, truck: Truck): Promise<number> {
  console.debug(`adding a truck with booking ${truck.booking}`);
  const id = await store.insert("trucks", truck);
  if (id < 0) {
    console.error(
      `the truck with booking ${truck.booking} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `truck ${id} was added with booking ${truck.booking} and metres ${truck.metres}`,
  );
  return id;
}

export async function closeTruck(store: Store, truck: Truck, reason = ""): Promise<void> {
  const left = await store.count("trucks");
  console.debug(`closing truck ${truck.id}, one of ${left}`);
  await store.remove("trucks", truck.id);
  console.log(
    `truck ${truck.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function takeTruck(store: Store, truck: Truck, who = 0): Promise<boolean> {
  const free = await store.lock("trucks", truck.id, who);
  if (!free) {
    console.warn(
      `truck ${truck.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `truck ${truck.id} was taken by desk ${who}, its tons is ${truck.tons}`,
    );
  }
  return free;
}

export async function syncTruck(store: Store, truck: Truck, port = ""): Promise<number> {
  console.debug(`sending truck ${truck.id} to the port ${port}`);
  const tries = await store.send(port, "trucks", truck);
  if (tries > 3) {
    console.error(
      `truck ${truck.id} with metres ${truck.metres} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function changeTruck(store: Store, truck: Truck, field = "tons"): Promise<boolean> {
  const before = await store.get("trucks", truck.id);
  if (!before) {
    console.warn(
      `there is no truck ${truck.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("trucks", truck);
  console.log(
    `truck ${truck.id} changed its ${field}, booking is ${truck.booking}`,
  );
  return true;
}

export async function clearTrucks(store: Store, truck: Truck, days = 30): Promise<number> {
  const gone = await store.purge("trucks", truck.id, days);
  console.log(
    `${gone} trucks below ${truck.id} that were older than ${days} days are gone`,
  );
  return gone;
}
