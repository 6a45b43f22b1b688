import type { Passenger, Store } from "../types.ts";

export async function syncPassenger(store: Store, passenger: Passenger, port = ""): Promise<number> {
  console.debug(`sending passenger ${passenger.id} to the port ${port}`);
  const tries = await store.send(port, "passengers", passenger);
  if (tries > 3) {
    console.error(
      `passenger ${passenger.id} with seat ${passenger.seat} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function clearPassengers(store: Store, passenger: Passenger, days = 30): Promise<number> {
  const gone = await store.purge("passengers", passenger.id, days);
  console.log(
    `${gone} passengers below ${passenger.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function takePassenger(store: Store, passenger: Passenger, who = 0): Promise<boolean> {
  const free = await store.lock("passengers", passenger.id, who);
  if (!free) {
    console.warn(
      `passenger ${passenger.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `passenger ${passenger.id} was taken by desk ${who}, its seat is ${passenger.seat}`,
    );
  }
  return free;
}

export async function changePassenger(store: Store, passenger: Passenger, field = "seat"): Promise<boolean> {
  const before = await store.get("passengers", passenger.id);
  if (!before) {
    console.warn(
      `there is no passenger ${passenger.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("passengers", passenger);
  console.log(
    `passenger ${passenger.id} changed its ${field}, sailing is ${passenger.sailing}`,
  );
  return true;
}

export async function addPassenger(store: Store, passenger: Passenger): Promise<number> {
  console.debug(`adding a passenger with sailing ${passenger.sailing}`);
  const id = await store.insert("passengers", passenger);
  if (id < 0) {
    console.error(
      `the passenger with sailing ${passenger.sailing} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `passenger ${id} was added with sailing ${passenger.sailing} and seat ${passenger.seat}`,
  );
  return id;
}

export async function closePassenger(store: Store, passenger: Passenger, reason = ""): Promise<void> {
  const left = await store.count("passengers");
  console.debug(`closing passenger ${passenger.id}, one of ${left}`);
  await store.remove("passengers", passenger.id);
  console.log(
    `passenger ${passenger.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}
