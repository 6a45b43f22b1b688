// All settings of the site, from the environment.

export function readConfig(env) {
  return {
    port: Number(env.PORT ?? 8080),
    site: {
      title: env.SITE_TITLE ?? "Gallery",
      language: env.SITE_LANGUAGE ?? "en",
    },
    map: {
      style: env.MAP_STYLE ?? "plain",
      key: env.MAP_KEY ?? "",
    },
    guestbook: {
      challenge: env.CHALLENGE_PAGE ?? "",
      answer: env.CHALLENGE_ANSWER ?? "",
      limit: Number(env.GUESTBOOK_LIMIT ?? 5),
    },
    shop: {
      account: env.SHOP_ACCOUNT ?? "",
      pass: env.SHOP_PASS ?? "",
    },
  };
}
