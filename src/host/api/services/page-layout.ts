import type { Argument, Scalar, Service } from '../service';
import type { Json } from '../protocol';
import type { PageModel, Sheet } from '../model';
import type { Host } from '../host';
import { Instance } from '../service';
import { headerPart, withHeaderPart, type HeaderPlace } from '../headers';
import { maxColumns } from '../model';
import { objectArgument } from './arguments';
import { range } from './range';
import { rangeOrAddress } from './range-argument';
import { refuse } from '../errors';

const paperSizes: { readonly [name: string]: number } = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};
const pointsIn: { readonly [unit: string]: number } = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const margins = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
const longestHeader = 255;

function margin(name: (typeof margins)[number]): Scalar<Sheet> {
  return {
    get: ({ page }) => page.margins[name],
    set: (sheet, value) => {
      if (typeof value !== 'number' || value < 0) throw refuse.argument();
      sheet.setPage({ margins: { ...sheet.page.margins, [name]: value } });
    },
  };
}

function flag(key: 'centerHorizontally' | 'centerVertically'): Scalar<Sheet> {
  return { get: ({ page }) => page[key], set: (sheet, value) => sheet.setPage({ [key]: value === true }) };
}

export const pageLayoutService: Service<Sheet> = {
  name: 'PageLayout',
  navigation: { HeadersFooters: (sheet) => Instance.of(headersService, sheet) },
  scalars: {
    Orientation: {
      get: ({ page }) => (page.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set: (sheet, value) => {
        if (value !== 'Portrait' && value !== 'Landscape') throw refuse.argument();
        sheet.setPage({ orientation: value === 'Landscape' ? 'landscape' : 'portrait' });
      },
    },
    PaperSize: {
      get: ({ page }) => Object.keys(paperSizes).find((name) => paperSizes[name] === page.paperSize) ?? null,
      set: (sheet, value) => {
        const paperSize = paperSizes[String(value)];
        if (paperSize === undefined) throw refuse.argument();
        sheet.setPage({ paperSize });
      },
    },
    Zoom: { get: ({ page }) => zoom(page), set: setZoom },
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    FirstPageNumber: {
      get: ({ page }) => page.firstPageNumber ?? '',
      set: (sheet, value) => {
        if (value !== '' && !(typeof value === 'number' && Number.isInteger(value))) throw refuse.argument();
        sheet.setPage({ firstPageNumber: typeof value === 'number' ? value : null });
      },
    },
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  methods: {
    SetPrintArea: (sheet, [place], host) => sheet.setPage({ printArea: rangeOrAddress(place, sheet, host).area }),
    GetPrintAreaOrNullObject: (sheet) => sheet.page.printArea && range(sheet, sheet.page.printArea),
    SetPrintTitleRows: (sheet, [place], host) => {
      const { area } = rangeOrAddress(place, sheet, host);
      sheet.setPage({ titleRows: { first: area.top, last: area.bottom } });
    },
    GetPrintTitleRowsOrNullObject: (sheet) => {
      const rows = sheet.page.titleRows;
      return rows && range(sheet, { top: rows.first, bottom: rows.last, left: 0, right: maxColumns - 1 });
    },
    SetPrintMargins: setMargins,
  },
};

function zoom({ fitToWidth, fitToHeight }: Readonly<PageModel>): Json {
  if (fitToWidth === null && fitToHeight === null) return { scale: 100, horizontalFitToPages: null, verticalFitToPages: null };
  return { scale: null, horizontalFitToPages: fitToWidth || null, verticalFitToPages: fitToHeight || null };
}

/** Pages wide and tall; one left out leaves that direction free. A scale of its own is not kept. */
function setZoom(sheet: Sheet, value: Json): void {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = objectArgument(value);
  if (typeof scale === 'number' && scale !== 100) throw refuse.missing('PageLayout.zoom with a scale');
  const isFit = typeof wide === 'number' || typeof tall === 'number';
  sheet.setPage({ fitToWidth: isFit ? pages(wide) : null, fitToHeight: isFit ? pages(tall) : null });
}

function pages(value: Json | undefined): number {
  if (value === undefined || value === null) return 0;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value;
  throw refuse.argument();
}

function setMargins(sheet: Sheet, [unit, given]: readonly Argument[]): void {
  const points = pointsIn[String(unit)];
  if (points === undefined) throw refuse.argument();
  const changed: Partial<PageModel['margins']> = {};
  const values = objectArgument(given);
  for (const name of margins) {
    const value = values[name];
    if (typeof value === 'number') changed[name] = value * points;
  }
  sheet.setPage({ margins: { ...sheet.page.margins, ...changed } });
}

const headersService: Service<Sheet> = {
  name: 'HeaderFooterGroup',
  scalars: { State: { get: () => 'Default' } },
  navigation: { DefaultForAllPages: (sheet) => Instance.of(headerService, sheet) },
};

function headerText(key: 'header' | 'footer', place: HeaderPlace): Scalar<Sheet> {
  return {
    get: ({ page }) => headerPart(page[key], place),
    set: (sheet, value, _: Host) => {
      if (typeof value !== 'string') throw refuse.argument();
      const text = withHeaderPart(sheet.page[key], place, value);
      if (text.length > longestHeader) throw refuse.argument('A header or footer holds at most 255 characters.');
      sheet.setPage({ [key]: text });
    },
  };
}

const headerService: Service<Sheet> = {
  name: 'HeaderFooter',
  scalars: {
    LeftHeader: headerText('header', 'L'),
    CenterHeader: headerText('header', 'C'),
    RightHeader: headerText('header', 'R'),
    LeftFooter: headerText('footer', 'L'),
    CenterFooter: headerText('footer', 'C'),
    RightFooter: headerText('footer', 'R'),
  },
};
