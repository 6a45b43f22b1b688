import type { Lost, Store } from "../types.ts";

export async function addLost(store: Store, lost: Lost): Promise<number> {
  console.debug(`adding a lost with sailing ${lost.sailing}`);
  const id = await store.insert("losts", lost);
  if (id < 0) {
    console.error(
      `the lost with sailing ${lost.sailing} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `lost ${id} was added with sailing ${lost.sailing} and thing ${lost.thing}`,
  );
  return id;
}

export async function syncLost(store: Store, lost: Lost, port = ""): Promise<number> {
  console.debug(`sending lost ${lost.id} to the port ${port}`);
  const tries = await store.send(port, "losts", lost);
  if (tries > 3) {
    console.error(
      `lost ${lost.id} with thing ${lost.thing} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function closeLost(store: Store, lost: Lost, reason = ""): Promise<void> {
  const left = await store.count("losts");
  console.debug(`closing lost ${lost.id}, one of ${left}`);
  await store.remove("losts", lost.id);
  console.log(
    `lost ${lost.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function takeLost(store: Store, lost: Lost, who = 0): Promise<boolean> {
  const free = await store.lock("losts", lost.id, who);
  if (!free) {
    console.warn(
      `lost ${lost.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `lost ${lost.id} was taken by desk ${who}, its shelf is ${lost.shelf}`,
    );
  }
  return free;
}

export async function changeLost(store: Store, lost: Lost, field = "shelf"): Promise<boolean> {
  const before = await store.get("losts", lost.id);
  if (!before) {
    console.warn(`there is no lost ${lost.id} whose ${field} could change`);
    return false;
  }
  await store.update("losts", lost);
  console.log(
    `lost ${lost.id} changed its ${field}, sailing is ${lost.sailing}`,
  );
  return true;
}

export async function clearLosts(store: Store, lost: Lost, days = 30): Promise<number> {
  const gone = await store.purge("losts", lost.id, days);
  console.log(
    `${gone} losts below ${lost.id} that were older than ${days} days are gone`,
  );
  return gone;
}
