// A family. What a school may see of it is toJSON; the rest is for the placement office.
export class Host {
  constructor(row) {
    Object.assign(this, row);
  }

  get family() {
    return `Family ${this.surname}`;
  }

  toJSON() {
    return { id: this.id, family: this.family, languages: this.languages, pets: this.pets, district: this.district };
  }
}
