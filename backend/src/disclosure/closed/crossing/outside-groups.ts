/** The groups whose count lies outside its limits, with the smallest at hand. */
export class OutsideGroups {
  private readonly listed: Int32Array;
  private readonly place: Int32Array;
  private count = 0;

  constructor(private readonly groups: readonly { readonly answered: number }[]) {
    this.listed = new Int32Array(groups.length);
    this.place = new Int32Array(groups.length).fill(-1);
  }

  set(group: number, isOutside: boolean): void {
    const at = this.place[group]!;
    if (at >= 0 === isOutside) return;
    if (isOutside) {
      this.place[group] = this.count;
      this.listed[this.count] = group;
      this.count += 1;
      return;
    }
    this.count -= 1;
    const last = this.listed[this.count]!;
    this.listed[at] = last;
    this.place[last] = at;
    this.place[group] = -1;
  }

  /** −1 where no group lies outside. */
  smallest(): number {
    let best = -1;
    for (let at = 0; at < this.count; at += 1) {
      const group = this.listed[at]!;
      if (best < 0 || this.groups[group]!.answered < this.groups[best]!.answered) best = group;
    }
    return best;
  }
}
