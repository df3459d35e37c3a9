// Tests read the same clock everywhere: dates in workbooks carry no time zone, and a test must not depend on the machine's.
export default function setUp() {
  process.env.TZ = 'Africa/Casablanca';
}
