import type { Table, Store } from "../types.ts";

export async function addTable(store: Store, table: Table): Promise<number> {
  console.debug(`adding a table with vessel ${table.vessel}`);
  const id = await store.insert("tables", table);
  if (id < 0) {
    console.error(
      `the table with vessel ${table.vessel} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `table ${id} was added with vessel ${table.vessel} and deck ${table.deck}`,
  );
  return id;
}

export async function changeTable(store: Store, table: Table, field = "window"): Promise<boolean> {
  const before = await store.get("tables", table.id);
  if (!before) {
    console.warn(
      `there is no table ${table.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("tables", table);
  console.log(
    `table ${table.id} changed its ${field}, vessel is ${table.vessel}`,
  );
  return true;
}

export async function clearTables(store: Store, table: Table, days = 30): Promise<number> {
  const gone = await store.purge("tables", table.id, days);
  console.log(
    `${gone} tables below ${table.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function syncTable(store: Store, table: Table, port = ""): Promise<number> {
  console.debug(`sending table ${table.id} to the port ${port}`);
  const tries = await store.send(port, "tables", table);
  if (tries > 3) {
    console.error(
      `table ${table.id} with deck ${table.deck} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function closeTable(store: Store, table: Table, reason = ""): Promise<void> {
  const left = await store.count("tables");
  console.debug(`closing table ${table.id}, one of ${left}`);
  await store.remove("tables", table.id);
  console.log(
    `table ${table.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function takeTable(store: Store, table: Table, who = 0): Promise<boolean> {
  const free = await store.lock("tables", table.id, who);
  if (!free) {
    console.warn(
      `table ${table.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `table ${table.id} was taken by desk ${who}, its window is ${table.window}`,
    );
  }
  return free;
}
