import type { Vessel, Store } from "../types.ts";

export async function clearVessels(store: Store, vessel: Vessel, days = 30): Promise<number> {
  const gone = await store.purge("vessels", vessel.id, days);
  console.log(
    `${gone} vessels below ${vessel.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function addVessel(store: Store, vessel: Vessel): Promise<number> {
  console.debug(`adding a vessel with yard ${vessel.yard}`);
  const id = await store.insert("vessels", vessel);
  if (id < 0) {
    console.error(
      `the vessel with yard ${vessel.yard} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `vessel ${id} was added with yard ${vessel.yard} and lanes ${vessel.lanes}`,
  );
  return id;
}

export async function syncVessel(store: Store, vessel: Vessel, port = ""): Promise<number> {
  console.debug(`sending vessel ${vessel.id} to the port ${port}`);
  const tries = await store.send(port, "vessels", vessel);
  if (tries > 3) {
    console.error(
      `vessel ${vessel.id} with lanes ${vessel.lanes} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function closeVessel(store: Store, vessel: Vessel, reason = ""): Promise<void> {
  const left = await store.count("vessels");
  console.debug(`closing vessel ${vessel.id}, one of ${left}`);
  await store.remove("vessels", vessel.id);
  console.log(
    `vessel ${vessel.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function changeVessel(store: Store, vessel: Vessel, field = "built"): Promise<boolean> {
  const before = await store.get("vessels", vessel.id);
  if (!before) {
    console.warn(
      `there is no vessel ${vessel.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("vessels", vessel);
  console.log(
    `vessel ${vessel.id} changed its ${field}, yard is ${vessel.yard}`,
  );
  return true;
}

export async function takeVessel(store: Store, vessel: Vessel, who = 0): Promise<boolean> {
  const free = await store.lock("vessels", vessel.id, who);
  if (!free) {
    console.warn(
      `vessel ${vessel.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `vessel ${vessel.id} was taken by desk ${who}, its built is ${vessel.built}`,
    );
  }
  return free;
}
