import fc from 'fast-check';
import {
  dateEvidence,
  isoFromSerial,
  readDate,
  serialFrom1904,
  serialFromIso,
  weekdayNamed,
  weekdayOf,
} from '../../../src/core/reading/dates';

const serial = (iso: string): number => serialFromIso(iso) ?? NaN;

describe('readDate', () => {
  test.each([
    ['30 دجنبر 2025', '2025-12-30'],
    ['٣٠ دجنبر ٢٠٢٥', '2025-12-30'],
    ['23 - 05 - 2025', '2025-05-23'],
    ['2025-05-24', '2025-05-24'],
    ['2025/05/24 10:30', '2025-05-24'],
    ['16/9/25', '2025-09-16'],
    ['1er août 2025', '2025-08-01'],
    ['March 3rd, 2025', '2025-03-03'],
    ['5 غشت 2024', '2024-08-05'],
    ['5 أوت 2024', '2024-08-05'],
    ['7 جويلية 2019', '2019-07-07'],
    ['7 جانفي 2019', '2019-01-07'],
    ['9 نيسان 2023', '2023-04-09'],
    ['12 كانون الأول 2024', '2024-12-12'],
    ['12 تشرين الثاني 2024', '2024-11-12'],
    ['02/02/2022', '2022-02-02'],
    ['17/03/2024 10:30', '2024-03-17'],
    ['17/03/2024 10h30', '2024-03-17'],
    ['17 mars 2024 à 10h', '2024-03-17'],
    ['17 مارس 2024 على الساعة 10:30', '2024-03-17'],
    ['2024-03-17T10:15:30.123+01:00', '2024-03-17'],
    ['2024-03-17 10:15:30 UTC', '2024-03-17'],
    ['Sun Mar 17 2024 10:30:00 GMT+0100 (CET)', '2024-03-17'],
    ['17 مارس 2024م', '2024-03-17'],
    ['17/03/2024 م', '2024-03-17'],
    ['7 رمضان 1445 الموافق 17 مارس 2024', '2024-03-17'],
    ['7 رمضان 1445هـ الموافق لـ 17 مارس 2024م', '2024-03-17'],
    ['17 مارس 2024 (7 رمضان 1445)', '2024-03-17'],
    ['7/9/1445 الموافق 17/03/2024', '2024-03-17'],
    ['7 ramadan 1445 correspondant au 17 mars 2024', '2024-03-17'],
    ['17 آذار/مارس 2024', '2024-03-17'],
    ['17 نيسان (أبريل) 2024', '2024-04-17'],
    ['5 كانون الثاني/يناير 2024', '2024-01-05'],
    ['17-Mar-24', '2024-03-17'],
    ['17/mars/2024', '2024-03-17'],
    ['17-مارس-24', '2024-03-17'],
    ['17 mars 24', '2024-03-17'],
    ['le 17/03/2024', '2024-03-17'],
    ['بتاريخ 17/03/2024', '2024-03-17'],
    ['20240317', '2024-03-17'],
    ['17 03 2024', '2024-03-17'],
    ['01/01/99', '1999-01-01'],
    ['31/12/29', '2029-12-31'],
    ['31/12/30', '1930-12-31'],
  ])('reads %s', (text, iso) => {
    expect(readDate(text)).toMatchObject({ outcome: 'sure', serial: serial(iso) });
  });

  test.each([
    ['26 و27 دجنبر 2025', '2025-12-26', '2025-12-27'],
    ['26-27 décembre 2025', '2025-12-26', '2025-12-27'],
    ['du 26 au 27 décembre 2025', '2025-12-26', '2025-12-27'],
    ['ما بين 15 و20 أبريل 2024', '2024-04-15', '2024-04-20'],
    ['من 30 دجنبر 2025 إلى 2 يناير 2026', '2025-12-30', '2026-01-02'],
    ['30 décembre - 2 janvier 2026', '2025-12-30', '2026-01-02'],
    ['26-27/12/2025', '2025-12-26', '2025-12-27'],
    ['ماي 2026', '2026-05-01', '2026-05-31'],
    ['02/2024', '2024-02-01', '2024-02-29'],
    ['2026-01', '2026-01-01', '2026-01-31'],
    ['Jan-25', '2025-01-01', '2025-01-31'],
    ['févr.-26', '2026-02-01', '2026-02-28'],
    ['نيسان/أبريل 2024', '2024-04-01', '2024-04-30'],
  ])('reads the span %s', (text, first, last) => {
    expect(readDate(text)).toMatchObject({ serial: serial(first), end: serial(last) });
  });

  test('two figures are of a month and its year only where months are meant', () => {
    expect(readDate('03/26')).toEqual({ outcome: 'unreadable' });
    expect(readDate('03/26', { ofMonths: true })).toMatchObject({ serial: serial('2026-03-01'), end: serial('2026-03-31') });
    expect(readDate('mars 26', { ofMonths: true })).toMatchObject({ end: serial('2026-03-31') });
    expect(readDate('mars 26').outcome).toBe('relative');
  });

  test('the weekday before two calendars is of our day', () => {
    expect(readDate('الأحد 7 رمضان 1445 الموافق 17 مارس 2024')).toMatchObject({ weekday: 0, weekdayAgrees: true });
    expect(readDate('الاثنين 7 رمضان 1445 الموافق 17 مارس 2024')).toMatchObject({ weekdayAgrees: false });
  });

  test('says whether the weekday beside it agrees', () => {
    expect(readDate('الثلاثاء 16 شتنبر 2025')).toMatchObject({ weekday: 2, weekdayAgrees: true });
    expect(readDate('lundi 16 septembre 2025')).toMatchObject({ weekday: 1, weekdayAgrees: false });
    expect(readDate('الأربعاء والخميس 24 و25 دجنبر 2025')).toMatchObject({ weekday: 3, weekdayAgrees: true, end: serial('2025-12-25') });
  });

  test.each(['30 February 2025', '31/04/2025', '29/02/2023', '2025-13-02', '31 شتنبر 2025', '31-Sept-19'])(
    'knows %s for impossible',
    (text) => {
      expect(readDate(text).outcome).toBe('impossible');
    },
  );

  test.each(['الثلاثي الأول من السنة الجارية', 'this quarter', '26 دجنبر', 'ما بين 15 و20 أبريل الجاري', 'le mois prochain'])(
    'knows %s for a time without its year',
    (text) => {
      expect(readDate(text).outcome).toBe('relative');
    },
  );

  test.each(['', 'Pharma 5', 'Covid-19', '2025', '45/67/2025', 'R-003', 'This is a partner', 'DAR AL SALAM 2', '3 877', '12,5'])(
    'takes %s for no date',
    (text) => {
      expect(readDate(text).outcome).toBe('unreadable');
    },
  );

  test('an order that nothing shows is ambiguous, one that is shown decides', () => {
    const both = [serial('2025-04-03'), serial('2025-03-04')];
    expect(readDate('03/04/2025')).toEqual({ outcome: 'ambiguous', candidates: both });
    expect(readDate('03/04/2025', { order: 'day-first' })).toEqual({ outcome: 'by-evidence', serial: both[0] });
    expect(readDate('03/04/2025', { order: 'month-first' })).toEqual({ outcome: 'by-evidence', serial: both[1] });
    expect(readDate('03/04/2025', { country: 'DZ' })).toEqual({ outcome: 'by-evidence', serial: both[0] });
    expect(readDate('17/04/2025', { order: 'month-first' })).toEqual({ outcome: 'sure', serial: serial('2025-04-17') });
  });

  test('a column shows its order only where it never contradicts itself', () => {
    expect(dateEvidence(['03/04/2025', '17/04/2025'])).toBe('day-first');
    expect(dateEvidence(['03/04/2025', '04/17/2025'])).toBe('month-first');
    expect(dateEvidence(['17/04/2025', '04/17/2025'])).toBeNull();
    expect(dateEvidence(['03/04/2025'])).toBeNull();
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9/ .-]{0,14}$/)),
        (text) => typeof readDate(text).outcome === 'string',
      ),
    );
  });
});

describe('serial numbers', () => {
  const anyDay = fc.integer({ min: 1, max: 2_958_465 }).filter((day) => day !== 60);

  test('go to ISO and back', () => {
    fc.assert(fc.property(anyDay, (day) => serialFromIso(isoFromSerial(day) ?? '') === day));
  });

  test('agree with the calendar at the edges', () => {
    expect([serialFromIso('1900-01-01'), serialFromIso('1900-03-01'), serialFromIso('2025-12-30')]).toEqual([1, 61, 46_021]);
    expect([isoFromSerial(60), isoFromSerial(0), serialFromIso('2023-02-29')]).toEqual([null, null, null]);
    expect(isoFromSerial(serialFrom1904(0))).toBe('1904-01-01');
  });

  test('have the weekday of their day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 100_000 }),
        (day) => weekdayOf(day) === new Date(`${isoFromSerial(day) ?? ''}T00:00:00Z`).getUTCDay(),
      ),
    );
    expect(['Dimanche', 'الإثنين', 'ثلاثاء', 'wed', 'vendredi', 'السبت', 'xyz'].map(weekdayNamed)).toEqual([0, 1, 2, 3, 5, 6, null]);
  });
});

test.each(['05/01/1447', '1447/01/05', '30/02/1446', '1447-02-30'])(
  '%s is of the Hijri calendar: neither read as another age nor impossible',
  (text) => {
    expect(readDate(text)).toEqual({ outcome: 'unreadable' });
  },
);
