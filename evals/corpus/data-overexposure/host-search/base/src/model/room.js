// A room as it stands in the catalogue.
export class Room {
  constructor({ id, hostId, beds, step, lat, lon }) {
    this.id = id;
    this.hostId = hostId;
    this.beds = beds;
    this.step = step;
    this.lat = lat;
    this.lon = lon;
  }
}
