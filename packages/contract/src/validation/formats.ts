const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-](\d\d):(\d\d))$/;

/** The formats that the descriptions use and that can be checked, by name. */
export const formats = { "date-time": isDateTime };

/** Whether a text is a date and time with an offset (RFC 3339, section 5.6). A leap second is taken in any minute. */
function isDateTime(text: string): boolean {
  const parts = DATE_TIME.exec(text);
  if (parts === null) return false;
  const [, year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHour = 0, offsetMinute = 0] =
    parts.map((part) => Number(part ?? 0));
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  const isTime = hour <= 23 && minute <= 59 && second <= 60;
  return isDate && isTime && offsetHour <= 23 && offsetMinute <= 59;
}

function daysIn(year: number, month: number): number {
  // Day 0 of the next month is the last one of this month.
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}
