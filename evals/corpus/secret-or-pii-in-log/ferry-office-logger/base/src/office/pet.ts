import type { Pet, Store } from "../types.ts";

export async function addPet(store: Store, pet: Pet): Promise<number> {
  console.debug(`adding a pet with booking ${pet.booking}`);
  const id = await store.insert("pets", pet);
  if (id < 0) {
    console.error(
      `the pet with booking ${pet.booking} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `pet ${id} was added with booking ${pet.booking} and kind ${pet.kind}`,
  );
  return id;
}

export async function syncPet(store: Store, pet: Pet, port = ""): Promise<number> {
  console.debug(`sending pet ${pet.id} to the port ${port}`);
  const tries = await store.send(port, "pets", pet);
  if (tries > 3) {
    console.error(
      `pet ${pet.id} with kind ${pet.kind} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function changePet(store: Store, pet: Pet, field = "cabin"): Promise<boolean> {
  const before = await store.get("pets", pet.id);
  if (!before) {
    console.warn(`there is no pet ${pet.id} whose ${field} could change`);
    return false;
  }
  await store.update("pets", pet);
  console.log(
    `pet ${pet.id} changed its ${field}, booking is ${pet.booking}`,
  );
  return true;
}

export async function closePet(store: Store, pet: Pet, reason = ""): Promise<void> {
  const left = await store.count("pets");
  console.debug(`closing pet ${pet.id}, one of ${left}`);
  await store.remove("pets", pet.id);
  console.log(
    `pet ${pet.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function takePet(store: Store, pet: Pet, who = 0): Promise<boolean> {
  const free = await store.lock("pets", pet.id, who);
  if (!free) {
    console.warn(`pet ${pet.id} is taken already, desk ${who} has to wait`);
  } else {
    console.log(
      `pet ${pet.id} was taken by desk ${who}, its cabin is ${pet.cabin}`,
    );
  }
  return free;
}

export async function clearPets(store: Store, pet: Pet, days = 30): Promise<number> {
  const gone = await store.purge("pets", pet.id, days);
  console.log(
    `${gone} pets below ${pet.id} that were older than ${days} days are gone`,
  );
  return gone;
}
