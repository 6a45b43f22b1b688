import type { Meal, Store } from "../types.ts";

export async function takeMeal(store: Store, meal: Meal, who = 0): Promise<boolean> {
  const free = await store.lock("meals", meal.id, who);
  if (!free) {
    console.warn(
      `meal ${meal.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `meal ${meal.id} was taken by desk ${who}, its count is ${meal.count}`,
    );
  }
  return free;
}

export async function clearMeals(store: Store, meal: Meal, days = 30): Promise<number> {
  const gone = await store.purge("meals", meal.id, days);
  console.log(
    `${gone} meals below ${meal.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function closeMeal(store: Store, meal: Meal, reason = ""): Promise<void> {
  const left = await store.count("meals");
  console.debug(`closing meal ${meal.id}, one of ${left}`);
  await store.remove("meals", meal.id);
  console.log(
    `meal ${meal.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function syncMeal(store: Store, meal: Meal, port = ""): Promise<number> {
  console.debug(`sending meal ${meal.id} to the port ${port}`);
  const tries = await store.send(port, "meals", meal);
  if (tries > 3) {
    console.error(
      `meal ${meal.id} with dish ${meal.dish} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function changeMeal(store: Store, meal: Meal, field = "count"): Promise<boolean> {
  const before = await store.get("meals", meal.id);
  if (!before) {
    console.warn(`there is no meal ${meal.id} whose ${field} could change`);
    return false;
  }
  await store.update("meals", meal);
  console.log(
    `meal ${meal.id} changed its ${field}, sailing is ${meal.sailing}`,
  );
  return true;
}

export async function addMeal(store: Store, meal: Meal): Promise<number> {
  console.debug(`adding a meal with sailing ${meal.sailing}`);
  const id = await store.insert("meals", meal);
  if (id < 0) {
    console.error(
      `the meal with sailing ${meal.sailing} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `meal ${id} was added with sailing ${meal.sailing} and dish ${meal.dish}`,
  );
  return id;
}
