export type Parcel = { code: string; depot: string; recipient: string; state: "waiting" | "handed-out" | "returned" };

export class Parcels {
  private readonly rows: Parcel[];

  constructor(rows: Parcel[]) {
    this.rows = rows;
  }

  inDepot(depot: string): Parcel[] {
    return this.rows.filter((row) => row.depot === depot);
  }

  byCode(code: string): Parcel | undefined {
    return this.rows.find((row) => row.code === code);
  }
}
