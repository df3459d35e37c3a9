import type { Json } from '../api/protocol';

/** What office.js is told of its host at start. */
export interface FrameContext {
  readonly addinId: string;
  readonly addinName: string;
  readonly conversationId: string;
  /** https, with the hostname of the add-in's page: otherwise office.js does not trust it. */
  readonly hostUrl: string;
  /** Tags such as "ar-MA": the language of the host's menus, and that of its numbers. */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly documentUrl: string;
  /** Requirement sets by name: `{ ExcelApi: '1.17' }`. */
  readonly requirementSets: { readonly [name: string]: string };
  readonly startsVisible: boolean;
  /** For the page of a dialog. */
  readonly isDialog?: boolean;
}

/** The sets beside ExcelApi. RichApiRuntime is left out on purpose: with it the library sends queries as JSON, which Excel for the web alone knows. */
export const runtimeSets = {
  ExcelApiOnline: '1.1',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.7',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  Settings: '1.1',
  DocumentEvents: '1.1',
  Selection: '1.1',
  AddinCommands: '1.3',
  KeyboardShortcuts: '1.1',
  // Without it `Excel.run({ delayForCellEdit })` fails at once, as if it had not asked.
  DelayForCellEdit: '1.1',
} as const;

export function appContext(context: FrameContext, settings: readonly (readonly [string, string])[]): Json {
  return {
    _id: context.addinId,
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: context.displayLanguage,
    _dataLocale: context.contentLanguage,
    _docUrl: context.documentUrl,
    _clientMode: 1,
    _settings: settings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: context.conversationId,
    _appInstanceId: context.addinId,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(context.requirementSets),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.18000.10000',
    _clientWindowHeight: 600,
    _clientWindowWidth: 350,
    _addinName: context.addinName,
    _appDomains: [],
    _dialogRequirementMatrix: '',
    _featureGates: {},
    _initialDisplayMode: context.startsVisible ? 2 : 1,
    _wacHostEnvironment: '0',
    _isFromWacAutomation: false,
    _marketplaceType: '',
  };
}

/** The value of the frame's `name`, by which office.js learns where it is; it keeps the page's URL clean. */
export function frameName(context: FrameContext): string {
  return JSON.stringify({
    baseFrameName: context.addinId,
    hostInfo: `Excel$Web$16.01$${context.displayLanguage}$${context.conversationId}$${context.isDialog ? 'isDialog' : ''}$disableLogging$3`,
    xdmInfo: `${context.conversationId}|${context.addinId}|${context.hostUrl}`,
    serializerVersion: '1',
    flights: '[]',
  });
}
