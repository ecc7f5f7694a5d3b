import { addDays, type FullDay } from './calendar';

/**
 * Easter Sunday of a year of the Gregorian calendar: the first Sunday after the full moon that the
 * church reckons on or after 21 March. The moon's phases return on the same days after 19 years,
 * but for the corrections of the centuries.
 */
export function easterSunday(year: number): FullDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapDaysLost = century - Math.floor(century / 4);
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + leapDaysLost - moonShift + 15) % 30;
  // The latest full moons are drawn back by a day, so that no year has it on 19 April twice.
  const early = epact === 29 || (epact === 28 && golden > 10) ? 1 : 0;
  const moon = epact - early;
  const weekday = (year + Math.floor(year / 4) - leapDaysLost + moon + 2) % 7;
  return addDays({ year, month: 3, day: 28 }, moon - weekday);
}
