import type { Booking, Store } from "../types.ts";

export async function syncBooking(store: Store, booking: Booking, port = ""): Promise<number> {
  console.debug(`sending booking ${booking.id} to the port ${port}`);
  const tries = await store.send(port, "bookings", booking);
  if (tries > 3) {
    console.error(
      `booking ${booking.id} with lanes ${booking.lanes} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function closeBooking(store: Store, booking: Booking, reason = ""): Promise<void> {
  const left = await store.count("bookings");
  console.debug(`closing booking ${booking.id}, one of ${left}`);
  await store.remove("bookings", booking.id);
  console.log(
    `booking ${booking.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function addBooking(store: Store, booking: Booking): Promise<number> {
  console.debug(`adding a booking with sailing ${booking.sailing}`);
  const id = await store.insert("bookings", booking);
  if (id < 0) {
    console.error(
      `the booking with sailing ${booking.sailing} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `booking ${id} was added with sailing ${booking.sailing} and lanes ${booking.lanes}`,
  );
  return id;
}

export async function clearBookings(store: Store, booking: Booking, days = 30): Promise<number> {
  const gone = await store.purge("bookings", booking.id, days);
  console.log(
    `${gone} bookings below ${booking.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function changeBooking(store: Store, booking: Booking, field = "state"): Promise<boolean> {
  const before = await store.get("bookings", booking.id);
  if (!before) {
    console.warn(
      `there is no booking ${booking.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("bookings", booking);
  console.log(
    `booking ${booking.id} changed its ${field}, sailing is ${booking.sailing}`,
  );
  return true;
}

export async function takeBooking(store: Store, booking: Booking, who = 0): Promise<boolean> {
  const free = await store.lock("bookings", booking.id, who);
  if (!free) {
    console.warn(
      `booking ${booking.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `booking ${booking.id} was taken by desk ${who}, its state is ${booking.state}`,
    );
  }
  return free;
}
