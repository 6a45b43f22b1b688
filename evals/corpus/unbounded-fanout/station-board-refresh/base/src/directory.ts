export type Station = { id: string; account: string; farm: string };

/** What an account may see. Accounts of a region see every station of its farms: the largest has some nine hundred. */
export class Directory {
  private stations: Station[];

  constructor(stations: Station[]) {
    this.stations = stations;
  }

  visible(account: string, farm?: string): Station[] {
    return this.stations.filter((station) => station.account === account && (farm === undefined || station.farm === farm));
  }

  /** The stations that the account has put on its front page; the form takes six. */
  pinned(account: string): Station[] {
    return this.visible(account).slice(0, 6);
  }
}
