// Loaded before the server (`--import`): its clock goes wrong by so many milliseconds.
const shift = Number(process.env.DRILL_CLOCK_SHIFT);
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...args) {
    super(...(args.length > 0 ? args : [RealDate.now() + shift]));
  }
  static now() {
    return RealDate.now() + shift;
  }
};
