// The shell of each page. The script in the browser reads its settings from the element "settings".

const escapeJson = (value) => JSON.stringify(value).replace(/</g, "\\u003c");

export function settings(config) {
  return {
    title: config.site.title,
    language: config.site.language,
    mapStyle: config.map.style,
    mapKey: config.map.key,
    challenge: config.guestbook.challenge,
  };
}

export function page(config, name, body) {
  return [
    "<!doctype html>",
    `<html lang="${config.site.language}">`,
    `<title>${name} - ${config.site.title}</title>`,
    `<main>${body}</main>`,
    `<script type="application/json" id="settings">${escapeJson(settings(config))}</script>`,
    '<script type="module" src="/static/site.js"></script>',
    "</html>",
  ].join("\n");
}
