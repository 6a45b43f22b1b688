// Opening hours and the way to the gallery.
export function visitBody(config, hours) {
  const rows = hours.map((row) => `<tr><td>${row.day}</td><td>${row.from} - ${row.to}</td></tr>`);
  return `<table>${rows.join("")}</table><div id="map" data-style="${config.map.style}"></div>`;
}
