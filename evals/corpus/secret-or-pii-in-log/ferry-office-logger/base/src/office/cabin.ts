import type { Cabin, Store } from "../types.ts";

export async function clearCabins(store: Store, cabin: Cabin, days = 30): Promise<number> {
  const gone = await store.purge("cabins", cabin.id, days);
  console.log(
    `${gone} cabins below ${cabin.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function addCabin(store: Store, cabin: Cabin): Promise<number> {
  console.debug(`adding a cabin with vessel ${cabin.vessel}`);
  const id = await store.insert("cabins", cabin);
  if (id < 0) {
    console.error(
      `the cabin with vessel ${cabin.vessel} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `cabin ${id} was added with vessel ${cabin.vessel} and deck ${cabin.deck}`,
  );
  return id;
}

export async function takeCabin(store: Store, cabin: Cabin, who = 0): Promise<boolean> {
  const free = await store.lock("cabins", cabin.id, who);
  if (!free) {
    console.warn(
      `cabin ${cabin.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `cabin ${cabin.id} was taken by desk ${who}, its view is ${cabin.view}`,
    );
  }
  return free;
}

export async function closeCabin(store: Store, cabin: Cabin, reason = ""): Promise<void> {
  const left = await store.count("cabins");
  console.debug(`closing cabin ${cabin.id}, one of ${left}`);
  await store.remove("cabins", cabin.id);
  console.log(
    `cabin ${cabin.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function changeCabin(store: Store, cabin: Cabin, field = "view"): Promise<boolean> {
  const before = await store.get("cabins", cabin.id);
  if (!before) {
    console.warn(
      `there is no cabin ${cabin.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("cabins", cabin);
  console.log(
    `cabin ${cabin.id} changed its ${field}, vessel is ${cabin.vessel}`,
  );
  return true;
}

export async function syncCabin(store: Store, cabin: Cabin, port = ""): Promise<number> {
  console.debug(`sending cabin ${cabin.id} to the port ${port}`);
  const tries = await store.send(port, "cabins", cabin);
  if (tries > 3) {
    console.error(
      `cabin ${cabin.id} with deck ${cabin.deck} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}
