export type Study = { id: string; office: string; patient: string; finding: string; machine: string; minutes: number };

export class Lab {
  readonly studies = new Map<string, Study>();

  add(study: Study): void {
    this.studies.set(study.id, study);
  }

  ofOffice(office: string): Study[] {
    return [...this.studies.values()].filter((study) => study.office === office);
  }
}
