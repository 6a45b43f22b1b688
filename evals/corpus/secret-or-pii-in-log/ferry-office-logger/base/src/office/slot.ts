import type { Slot, Store } from "../types.ts";

export async function clearSlots(store: Store, slot: Slot, days = 30): Promise<number> {
  const gone = await store.purge("slots", slot.id, days);
  console.log(
    `${gone} slots below ${slot.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function takeSlot(store: Store, slot: Slot, who = 0): Promise<boolean> {
  const free = await store.lock("slots", slot.id, who);
  if (!free) {
    console.warn(
      `slot ${slot.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `slot ${slot.id} was taken by desk ${who}, its until is ${slot.until}`,
    );
  }
  return free;
}

export async function syncSlot(store: Store, slot: Slot, port = ""): Promise<number> {
  console.debug(`sending slot ${slot.id} to the port ${port}`);
  const tries = await store.send(port, "slots", slot);
  if (tries > 3) {
    console.error(
      `slot ${slot.id} with quay ${slot.quay} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function changeSlot(store: Store, slot: Slot, field = "until"): Promise<boolean> {
  const before = await store.get("slots", slot.id);
  if (!before) {
    console.warn(`there is no slot ${slot.id} whose ${field} could change`);
    return false;
  }
  await store.update("slots", slot);
  console.log(`slot ${slot.id} changed its ${field}, port is ${slot.port}`);
  return true;
}

export async function addSlot(store: Store, slot: Slot): Promise<number> {
  console.debug(`adding a slot with port ${slot.port}`);
  const id = await store.insert("slots", slot);
  if (id < 0) {
    console.error(`the slot with port ${slot.port} was not added: ${id}`);
    return -1;
  }
  console.log(
    `slot ${id} was added with port ${slot.port} and quay ${slot.quay}`,
  );
  return id;
}

export async function closeSlot(store: Store, slot: Slot, reason = ""): Promise<void> {
  const left = await store.count("slots");
  console.debug(`closing slot ${slot.id}, one of ${left}`);
  await store.remove("slots", slot.id);
  console.log(
    `slot ${slot.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}
