import type { Cargo, Store } from "../types.ts";

export async function clearCargos(store: Store, cargo: Cargo, days = 30): Promise<number> {
  const gone = await store.purge("cargos", cargo.id, days);
  console.log(
    `${gone} cargos below ${cargo.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function syncCargo(store: Store, cargo: Cargo, port = ""): Promise<number> {
  console.debug(`sending cargo ${cargo.id} to the port ${port}`);
  const tries = await store.send(port, "cargos", cargo);
  if (tries > 3) {
    console.error(
      `cargo ${cargo.id} with kind ${cargo.kind} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function changeCargo(store: Store, cargo: Cargo, field = "chilled"): Promise<boolean> {
  const before = await store.get("cargos", cargo.id);
  if (!before) {
    console.warn(
      `there is no cargo ${cargo.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("cargos", cargo);
  console.log(
    `cargo ${cargo.id} changed its ${field}, truck is ${cargo.truck}`,
  );
  return true;
}

export async function closeCargo(store: Store, cargo: Cargo, reason = ""): Promise<void> {
  const left = await store.count("cargos");
  console.debug(`closing cargo ${cargo.id}, one of ${left}`);
  await store.remove("cargos", cargo.id);
  console.log(
    `cargo ${cargo.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function takeCargo(store: Store, cargo: Cargo, who = 0): Promise<boolean> {
  const free = await store.lock("cargos", cargo.id, who);
  if (!free) {
    console.warn(
      `cargo ${cargo.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `cargo ${cargo.id} was taken by desk ${who}, its chilled is ${cargo.chilled}`,
    );
  }
  return free;
}

export async function addCargo(store: Store, cargo: Cargo): Promise<number> {
  console.debug(`adding a cargo with truck ${cargo.truck}`);
  const id = await store.insert("cargos", cargo);
  if (id < 0) {
    console.error(
      `the cargo with truck ${cargo.truck} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `cargo ${id} was added with truck ${cargo.truck} and kind ${cargo.kind}`,
  );
  return id;
}
