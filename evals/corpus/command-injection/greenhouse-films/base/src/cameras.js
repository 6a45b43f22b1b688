/** The cameras of the greenhouse and what is known about them. */

const ID = /^cam\d{2}$/;
const SLOT = /^[a-h][1-9]$/;

export class Cameras {
  #byId = new Map();

  /** A camera is plugged in; the bus says which one and in which slot. */
  plug(id, slot) {
    if (!ID.test(id)) throw new RangeError(`no camera ${id}`);
    if (!SLOT.test(slot)) throw new RangeError(`no slot ${slot}`);
    this.#byId.set(id, { id, slot, mark: slot, crop: "", hours: 12 });
    return this.get(id);
  }

  /** What growers may change in the app. */
  change(id, { mark, crop, hours }) {
    const camera = this.#byId.get(id);
    if (mark !== undefined) camera.mark = String(mark).trim().slice(0, 48);
    if (crop !== undefined) camera.crop = String(crop).trim().slice(0, 48);
    if (hours !== undefined) camera.hours = Math.min(24, Math.max(1, Number(hours) || 12));
    return this.get(id);
  }

  get(id) {
    const camera = this.#byId.get(id);
    return camera && { ...camera };
  }

  all() {
    return [...this.#byId.values()].map((camera) => ({ ...camera }));
  }
}
