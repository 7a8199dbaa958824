// The scale that figures are drawn on. Pure.

/**
 * The end of a scale from 0: the next 1, 2 or 5 × 10ⁿ at or above 1.25 × the largest figure shown; 1 where that is 0. Nothing where it could not be
 * printed in plain digits.
 */
export function scaleOf(largest: number): number | undefined {
  if (!largest) return largest === 0 ? 1 : undefined;
  const wanted = largest * 1.25;
  const power = Math.floor(Math.log10(wanted));
  // 5 × 10⁻¹ is 0.5 and not 0.5000000001: built from its digits.
  const steps = [1, 2, 5, 10].map((step) => Number(`${step}e${power}`));
  const end = steps.find((step) => step >= wanted * (1 - 1e-12));
  return end && /^[\d.]+$/.test(`${end}`) ? end : undefined;
}
