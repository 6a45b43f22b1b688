import type { Fuel, Store } from "../types.ts";

export async function syncFuel(store: Store, fuel: Fuel, port = ""): Promise<number> {
  console.debug(`sending fuel ${fuel.id} to the port ${port}`);
  const tries = await store.send(port, "fuels", fuel);
  if (tries > 3) {
    console.error(
      `fuel ${fuel.id} with litres ${fuel.litres} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function takeFuel(store: Store, fuel: Fuel, who = 0): Promise<boolean> {
  const free = await store.lock("fuels", fuel.id, who);
  if (!free) {
    console.warn(
      `fuel ${fuel.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `fuel ${fuel.id} was taken by desk ${who}, its port is ${fuel.port}`,
    );
  }
  return free;
}

export async function changeFuel(store: Store, fuel: Fuel, field = "port"): Promise<boolean> {
  const before = await store.get("fuels", fuel.id);
  if (!before) {
    console.warn(`there is no fuel ${fuel.id} whose ${field} could change`);
    return false;
  }
  await store.update("fuels", fuel);
  console.log(
    `fuel ${fuel.id} changed its ${field}, vessel is ${fuel.vessel}`,
  );
  return true;
}

export async function clearFuels(store: Store, fuel: Fuel, days = 30): Promise<number> {
  const gone = await store.purge("fuels", fuel.id, days);
  console.log(
    `${gone} fuels below ${fuel.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function addFuel(store: Store, fuel: Fuel): Promise<number> {
  console.debug(`adding a fuel with vessel ${fuel.vessel}`);
  const id = await store.insert("fuels", fuel);
  if (id < 0) {
    console.error(
      `the fuel with vessel ${fuel.vessel} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `fuel ${id} was added with vessel ${fuel.vessel} and litres ${fuel.litres}`,
  );
  return id;
}

export async function closeFuel(store: Store, fuel: Fuel, reason = ""): Promise<void> {
  const left = await store.count("fuels");
  console.debug(`closing fuel ${fuel.id}, one of ${left}`);
  await store.remove("fuels", fuel.id);
  console.log(
    `fuel ${fuel.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}
