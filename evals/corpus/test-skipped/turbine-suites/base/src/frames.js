/** A frame is: turbine number, count, then that many readings, each in tenths, big endian. */
export function encode(turbine, readings) {
  const out = Buffer.alloc(4 + readings.length * 2);
  out.writeUInt16BE(turbine, 0);
  out.writeUInt16BE(readings.length, 2);
  readings.forEach((reading, at) => out.writeInt16BE(Math.round(reading * 10), 4 + at * 2));
  return out;
}

export function decode(frame) {
  const count = frame.readUInt16BE(2);
  if (frame.length !== 4 + count * 2) throw new RangeError("frame is cut");
  const readings = [];
  for (let at = 0; at < count; at += 1) readings.push(frame.readInt16BE(4 + at * 2) / 10);
  return { turbine: frame.readUInt16BE(0), readings };
}
