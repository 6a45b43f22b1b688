import type { Voucher, Store } from "../types.ts";

export async function changeVoucher(store: Store, voucher: Voucher, field = "used"): Promise<boolean> {
  const before = await store.get("vouchers", voucher.id);
  if (!before) {
    console.warn(
      `there is no voucher ${voucher.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("vouchers", voucher);
  console.log(
    `voucher ${voucher.id} changed its ${field}, code is ${voucher.code}`,
  );
  return true;
}

export async function takeVoucher(store: Store, voucher: Voucher, who = 0): Promise<boolean> {
  const free = await store.lock("vouchers", voucher.id, who);
  if (!free) {
    console.warn(
      `voucher ${voucher.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `voucher ${voucher.id} was taken by desk ${who}, its used is ${voucher.used}`,
    );
  }
  return free;
}

export async function syncVoucher(store: Store, voucher: Voucher, port = ""): Promise<number> {
  console.debug(`sending voucher ${voucher.id} to the port ${port}`);
  const tries = await store.send(port, "vouchers", voucher);
  if (tries > 3) {
    console.error(
      `voucher ${voucher.id} with cents ${voucher.cents} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function closeVoucher(store: Store, voucher: Voucher, reason = ""): Promise<void> {
  const left = await store.count("vouchers");
  console.debug(`closing voucher ${voucher.id}, one of ${left}`);
  await store.remove("vouchers", voucher.id);
  console.log(
    `voucher ${voucher.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function clearVouchers(store: Store, voucher: Voucher, days = 30): Promise<number> {
  const gone = await store.purge("vouchers", voucher.id, days);
  console.log(
    `${gone} vouchers below ${voucher.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function addVoucher(store: Store, voucher: Voucher): Promise<number> {
  console.debug(`adding a voucher with code ${voucher.code}`);
  const id = await store.insert("vouchers", voucher);
  if (id < 0) {
    console.error(
      `the voucher with code ${voucher.code} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `voucher ${id} was added with code ${voucher.code} and cents ${voucher.cents}`,
  );
  return id;
}
