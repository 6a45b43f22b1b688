/** The mean of the last `size` readings after each new one. */
export class Rolling {
  constructor(size) {
    this.size = size;
    this.kept = [];
    this.sum = 0;
  }

  add(reading) {
    this.kept.push(reading);
    this.sum += reading;
    if (this.kept.length > this.size) this.sum -= this.kept.shift();
    return this.sum / this.kept.length;
  }
}
