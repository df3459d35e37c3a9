/**
 * The ExcelApi set in which each member came that is newer than 1.1, as the typings of office.js state it: what a host does
 * not advertise it must not do, or a missing check of the add-in's would go unseen.
 */
const newerMembers: { readonly [set: string]: { readonly [type: string]: string } } = {
  '1.2': {
    Chart: 'worksheet',
    FormatProtection: 'locked',
    Range: 'columnHidden getResizedRange hidden merge rowHidden unmerge',
    RangeFormat: 'autofitColumns autofitRows columnWidth protection rowHeight',
    Table: 'convertToRange worksheet',
    Workbook: 'functions',
    Worksheet: 'protection',
    WorksheetProtection: 'options protect protected',
  },
  '1.3': {
    PivotTable: 'name worksheet',
    PivotTableCollection: 'getItem',
    Workbook: 'pivotTables',
    Worksheet: 'pivotTables',
  },
  '1.4': {
    ChartCollection: 'getCount getItemOrNullObject',
    NamedItem: 'comment delete getRangeOrNullObject scope worksheet worksheetOrNullObject',
    NamedItemCollection: 'add getCount getItemOrNullObject',
    PivotTableCollection: 'getCount getItemOrNullObject',
    Range: 'getIntersectionOrNullObject getUsedRangeOrNullObject',
    Setting: 'delete key value',
    SettingCollection: 'add getCount getItem getItemOrNullObject',
    TableCollection: 'getCount getItemOrNullObject',
    TableColumnCollection: 'getCount getItemOrNullObject',
    TableRowCollection: 'getCount',
    Workbook: 'settings',
    Worksheet: 'getUsedRangeOrNullObject names',
    WorksheetCollection: 'getCount getItemOrNullObject',
  },
  '1.5': {
    CustomXmlPart: 'delete getXml id namespaceUri setXml',
    CustomXmlPartCollection: 'add getByNamespace getCount getItem getItemOrNullObject',
    CustomXmlPartScopedCollection: 'getCount getItem getItemOrNullObject getOnlyItem getOnlyItemOrNullObject',
    PivotTable: 'id',
    Workbook: 'customXmlParts',
    WorksheetCollection: 'getFirst getLast',
  },
  '1.6': {
    Application: 'suspendApiCalculationUntilNextSync',
    CellValueConditionalFormat: 'format rule',
    ConditionalFormat: 'cellValue cellValueOrNullObject custom customOrNullObject delete getRange getRangeOrNullObject id type',
    ConditionalFormatCollection: 'add clearAll getCount getItem getItemAt',
    ConditionalFormatRule: 'formula',
    ConditionalRangeFill: 'clear color',
    ConditionalRangeFont: 'bold clear color italic underline',
    ConditionalRangeFormat: 'borders fill font numberFormat',
    CustomConditionalFormat: 'format rule',
    Range: 'calculate conditionalFormats',
    Worksheet: 'calculate',
  },
  '1.7': {
    Chart: 'chartType id',
    ChartTitle: 'height horizontalAlignment left position top verticalAlignment width',
    NamedItem: 'formula',
    Range: 'getAbsoluteResizedRange hyperlink style',
    Workbook: 'getActiveCell name protection',
    Worksheet: 'freezePanes getRangeByIndexes tabColor',
    WorksheetFreezePanes: 'freezeAt freezeColumns freezeRows getLocationOrNullObject unfreeze',
    WorkbookProtection: 'protect protected unprotect',
    WorksheetProtection: 'unprotect',
  },
  '1.8': {
    Chart: 'style',
    DataValidation: 'clear errorAlert ignoreBlanks prompt rule type',
    PivotLayout: 'getDataBodyRange getRange',
    PivotTable: 'delete layout',
    PivotTableCollection: 'add',
    Range: 'dataValidation',
    Worksheet: 'showGridlines',
  },
  '1.9': {
    Application: 'calculationState suspendScreenUpdatingUntilNextSync',
    Chart: 'activate',
    HeaderFooter: 'centerFooter centerHeader leftFooter leftHeader rightFooter rightHeader',
    HeaderFooterGroup: 'defaultForAllPages state',
    PageLayout:
      'bottomMargin centerHorizontally centerVertically firstPageNumber footerMargin getPrintAreaOrNullObject getPrintTitleRowsOrNullObject headerMargin headersFooters leftMargin orientation paperSize rightMargin setPrintArea setPrintMargins setPrintTitleRows topMargin zoom',
    Range: 'getCellProperties getColumnProperties getRowProperties getTables setCellProperties',
    RangeAreas:
      'address addressLocal areaCount areas calculate cellCount clear conditionalFormats dataValidation format getEntireColumn getEntireRow getIntersection getIntersectionOrNullObject getTables style worksheet',
    RangeCollection: 'getCount getItemAt',
    RangeFill: 'pattern',
    RangeFormat: 'indentLevel readingOrder',
    TableScopedCollection: 'getCount getFirst getItem',
    Worksheet: 'pageLayout',
  },
  '1.10': {
    Range: 'height left top width',
  },
  '1.11': {
    Application: 'decimalSeparator thousandsSeparator',
  },
  '1.12': {
    Range: 'getSpillParent getSpillParentOrNullObject getSpillingToRange getSpillingToRangeOrNullObject hasSpill',
  },
  '1.13': {
    Range: 'getMergedAreasOrNullObject',
    Table: 'resize',
    Workbook: 'insertWorksheetsFromBase64',
  },
  '1.14': {
    ConditionalFormatCollection: 'getItemOrNullObject',
    TableScopedCollection: 'getItemOrNullObject',
  },
  '1.18': {
    RangeAreas: 'select',
  },
};

const sets = new Map<string, string>();
for (const [set, types] of Object.entries(newerMembers)) {
  for (const [type, members] of Object.entries(types)) for (const member of members.split(' ')) sets.set(`${type}.${member}`, set);
}

/** The set of "Range.rowHidden", "1.2"; `null` for what was there from the first. */
export function requiredSet(member: string): string | null {
  return sets.get(member) ?? null;
}
