import type { Survey, Store } from "../types.ts";

export async function takeSurvey(store: Store, survey: Survey, who = 0): Promise<boolean> {
  const free = await store.lock("surveys", survey.id, who);
  if (!free) {
    console.warn(
      `survey ${survey.id} is taken already, desk ${who} has to wait`,
    );
  } else {
    console.log(
      `survey ${survey.id} was taken by desk ${who}, its open is ${survey.open}`,
    );
  }
  return free;
}

export async function syncSurvey(store: Store, survey: Survey, port = ""): Promise<number> {
  console.debug(`sending survey ${survey.id} to the port ${port}`);
  const tries = await store.send(port, "surveys", survey);
  if (tries > 3) {
    console.error(
      `survey ${survey.id} with stars ${survey.stars} did not reach ${port} in ${tries} tries`,
    );
  }
  return tries;
}

export async function addSurvey(store: Store, survey: Survey): Promise<number> {
  console.debug(`adding a survey with sailing ${survey.sailing}`);
  const id = await store.insert("surveys", survey);
  if (id < 0) {
    console.error(
      `the survey with sailing ${survey.sailing} was not added: ${id}`,
    );
    return -1;
  }
  console.log(
    `survey ${id} was added with sailing ${survey.sailing} and stars ${survey.stars}`,
  );
  return id;
}

export async function clearSurveys(store: Store, survey: Survey, days = 30): Promise<number> {
  const gone = await store.purge("surveys", survey.id, days);
  console.log(
    `${gone} surveys below ${survey.id} that were older than ${days} days are gone`,
  );
  return gone;
}

export async function closeSurvey(store: Store, survey: Survey, reason = ""): Promise<void> {
  const left = await store.count("surveys");
  console.debug(`closing survey ${survey.id}, one of ${left}`);
  await store.remove("surveys", survey.id);
  console.log(
    `survey ${survey.id} was closed because of ${reason}, ${left - 1} are left`,
  );
}

export async function changeSurvey(store: Store, survey: Survey, field = "open"): Promise<boolean> {
  const before = await store.get("surveys", survey.id);
  if (!before) {
    console.warn(
      `there is no survey ${survey.id} whose ${field} could change`,
    );
    return false;
  }
  await store.update("surveys", survey);
  console.log(
    `survey ${survey.id} changed its ${field}, sailing is ${survey.sailing}`,
  );
  return true;
}
