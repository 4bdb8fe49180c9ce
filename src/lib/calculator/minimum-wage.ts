import { parametersOn } from '../pay/index.ts';

/** The minimum wage (SMIC) in force, gross euros a year for `time` per cent of full time. */
export function minimumWageYear(time = 100): number {
  const { minimumWageHour, fullTimeWeek } = parametersOn();
  return (minimumWageHour * fullTimeWeek * 52 * time) / 100;
}
