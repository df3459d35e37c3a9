/** A number in the format General, as Excel shows it in a wide column and as TEXT gives it: up to eleven characters. */
export function generalNumber(value: number): string {
  if (value === 0) return '0';
  const magnitude = Math.abs(value);
  if (magnitude >= 1e11 || magnitude < 1e-9) return inPowers(value);
  const whole = magnitude >= 1 ? Math.floor(Math.log10(magnitude)) + 1 : 1;
  // Eleven characters with the point, the leading zero of a fraction included; the sign has a place of its own.
  const decimals = Math.max(0, 10 - whole);
  const plain = Number(`${String(Math.round(Number(magnitude.toPrecision(15)) * 10 ** decimals))}e-${String(decimals)}`);
  // A fraction that would lose its digits to leading zeros is written in powers.
  if (magnitude < 1e-4 && Number(magnitude.toPrecision(6)) !== plain) return inPowers(value);
  const text = plain.toFixed(decimals);
  return (value < 0 ? '-' : '') + (text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text);
}

function inPowers(value: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(5).split('e');
  const power = Number(exponent);
  return `${String(Number(mantissa))}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
