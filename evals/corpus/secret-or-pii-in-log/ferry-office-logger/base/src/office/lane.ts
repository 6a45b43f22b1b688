import type { Lane, Store } from "../types.ts";

export async function closeLane(store: Store, lane: Lane, reason = ""): Promise<void> {
  const left = await store.count("lanes");
  console.debug(`closing lane ${lane.id}, one of ${left}`);
  await store.remove("lanes", lane.id);
  console.log(
    `lane ${lane.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function takeLane(store: Store, lane: Lane, who = 0): Promise<boolean> {
  const free = await store.lock("lanes", lane.id, who);
  if (!free) {
    console.warn(
      `lane ${lane.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `lane ${lane.id} was taken by desk ${who}, its heated is ${lane.heated}`,
    );
  }
  return free;
}

export async function changeLane(store: Store, lane: Lane, field = "heated"): Promise<boolean> {
  const before = await store.get("lanes", lane.id);
  if (!before) {
    console.warn(`there is no lane ${lane.id} whose ${field} could change`);
    return false;
  }
  await store.update("lanes", lane);
  console.log(
    `lane ${lane.id} changed its ${field}, vessel is ${lane.vessel}`,
  );
  return true;
}

export async function syncLane(store: Store, lane: Lane, port = ""): Promise<number> {
  console.debug(`sending lane ${lane.id} to the port ${port}`);
  const tries = await store.send(port, "lanes", lane);
  if (tries > 3) {
    console.error(
      `lane ${lane.id} with metres ${lane.metres} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function clearLanes(store: Store, lane: Lane, days = 30): Promise<number> {
  const gone = await store.purge("lanes", lane.id, days);
  console.log(
    `${gone} lanes below ${lane.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function addLane(store: Store, lane: Lane): Promise<number> {
  console.debug(`adding a lane with vessel ${lane.vessel}`);
  const id = await store.insert("lanes", lane);
  if (id < 0) {
    console.error(
      `the lane with vessel ${lane.vessel} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `lane ${id} was added with vessel ${lane.vessel} and metres ${lane.metres}`,
  );
  return id;
}
