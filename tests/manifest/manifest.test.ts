/** What Excel refuses a manifest for, or shows wrongly, without saying why. */
import { readFileSync } from 'node:fs';
import { associateCommand } from '../../src/addin/excel/office';
import { registerCommands } from '../../src/addin/commands/commands';
import { all, everything, parseXml, type Element } from './xml';

jest.mock('../../src/addin/excel/office', () => ({ associateCommand: jest.fn(), showPane: jest.fn() }));

const manifest = parseXml(new Uint8Array(readFileSync('manifest.xml')));
const strings = all(manifest, 'String');
const languages = { ar: ['ar-MA', 'ar-DZ', 'ar-TN', 'ar-EG', 'ar-SA'], fr: ['fr-FR', 'fr-CA'] };
const locales = Object.values(languages).flat();

function only(element: Element, name: string): Element {
  const [found, ...others] = all(element, name);
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} ${name}, not one`);
  return found;
}

/** Children in the order that the schema's sequences ask for; Excel drops a manifest that has another. */
const sequences: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'VersionOverrides'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  CustomTab: ['OverriddenByRibbonApi', 'Group', 'Label'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control'],
  Control: ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

test.each(Object.keys(sequences))('the children of %s stand in the schema’s order', (name) => {
  const order = sequences[name] ?? [];
  const elements = name === manifest.name ? [manifest] : all(manifest, name);
  expect(elements.length).toBeGreaterThan(0);
  for (const element of elements) {
    const places = element.children.map((child) => order.indexOf(child.name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test('the host of the overrides names its runtime before its forms', () => {
  const host = all(only(manifest, 'VersionOverrides'), 'Host')[0];
  expect(host?.children.map(({ name }) => name)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
});

test('the custom functions name script, page, metadata and namespace, in this order', () => {
  const point = all(manifest, 'ExtensionPoint').find(({ attributes }) => attributes['type'] === 'CustomFunctions');
  expect(point?.children.map(({ name }) => name)).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
});

test('the shared runtime, the functions’ page and the commands’ file are one page', () => {
  const uses = ['Runtime', 'FunctionFile'].map((name) => only(manifest, name).attributes['resid']);
  const pages = all(manifest, 'Page').flatMap((page) => page.children.map(({ attributes }) => attributes['resid']));
  expect(new Set([...uses, ...pages]).size).toBe(1);
  expect(only(manifest, 'Runtime').attributes['lifetime']).toBe('long');
});

test('every resource that is named is there, every one that is there is named, once', () => {
  const used = new Set(everything(manifest).flatMap(({ attributes }) => attributes['resid'] ?? []));
  const defined = only(manifest, 'Resources').children.flatMap(({ children }) => children.map(({ attributes }) => attributes['id'] ?? ''));
  expect([...used].sort()).toEqual([...new Set(defined)].sort());
  expect(defined.length).toBe(new Set(defined).size);
});

test('ids and texts are within Excel’s lengths', () => {
  for (const { attributes } of everything(manifest)) expect((attributes['resid'] ?? '').length).toBeLessThanOrEqual(32);
  const longest = { ShortStrings: 125, LongStrings: 250 };
  for (const [name, most] of Object.entries(longest)) {
    for (const string of only(manifest, name).children) {
      const texts = [string.attributes['DefaultValue'] ?? '', ...string.children.map(({ attributes }) => attributes['Value'] ?? '')];
      for (const text of texts) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(most);
      }
    }
  }
});

test('every address is https, and all are on the one host that the domains name', () => {
  const addresses = everything(manifest)
    .flatMap(({ attributes, text }) => [attributes['DefaultValue'], attributes['Value'], text])
    .filter((text): text is string => /^\w+:\/\//.test(text ?? ''));
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) expect(new URL(address).protocol).toBe('https:');
  expect([...new Set(addresses.map((address) => new URL(address).origin))]).toEqual([all(manifest, 'AppDomain')[0]?.text]);
});

test('icons are on the disk in the sizes that they are named for', () => {
  const named = [
    ...all(manifest, 'Image').filter(({ attributes }) => attributes['id']),
    only(manifest, 'IconUrl'),
    only(manifest, 'HighResolutionIconUrl'),
  ];
  const files = named.map(({ attributes }) => new URL(attributes['DefaultValue'] ?? '').pathname.replace('/addin/', 'assets/'));
  for (const file of files) {
    const size = Number(/(\d+)\.png$/.exec(file)?.[1]);
    const bytes = readFileSync(file);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
  }
  for (const icon of all(manifest, 'Icon')) {
    expect(icon.children.map(({ attributes }) => [attributes['size'], attributes['resid']])).toEqual([
      ['16', 'Icon.16'],
      ['32', 'Icon.32'],
      ['80', 'Icon.80'],
    ]);
  }
});

test('every text is there in Arabic and French, for each of their regions, the same in all of one language', () => {
  const translated = [only(manifest, 'DisplayName'), manifest.children.find(({ name }) => name === 'Description'), ...strings].filter(
    (element) => element !== undefined,
  );
  for (const element of translated.filter(({ attributes }) => attributes['id'] !== 'Functions.Namespace')) {
    const overrides = new Map(element.children.map(({ attributes }) => [attributes['Locale'] ?? '', attributes['Value'] ?? '']));
    expect([...overrides.keys()].sort()).toEqual([...locales].sort());
    for (const regions of Object.values(languages)) expect(new Set(regions.map((region) => overrides.get(region))).size).toBe(1);
    expect(overrides.get('ar-MA')).toMatch(/\p{Script=Arabic}/u);
  }
});

test('the functions’ namespace is one for all languages: formulas keep it', () => {
  expect(strings.find(({ attributes }) => attributes['id'] === 'Functions.Namespace')?.children).toEqual([]);
});

test('there is one tab of our own, and its controls have ids of their own', () => {
  only(manifest, 'CustomTab');
  const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) => all(manifest, name).map(({ attributes }) => attributes['id']));
  expect(new Set(ids).size).toBe(ids.length);
});

test('every command of the ribbon is registered', () => {
  registerCommands();
  const registered = jest.mocked(associateCommand).mock.calls.map(([name]) => name);
  for (const { text } of all(manifest, 'FunctionName')) expect(registered).toContain(text);
});

test('it asks for no more than it uses: the workbook, a shared runtime, ExcelApi 1.13', () => {
  expect(only(manifest, 'Permissions').text).toBe('ReadWriteDocument');
  expect(all(only(manifest, 'Requirements'), 'Set').map(({ attributes }) => `${attributes['Name']} ${attributes['MinVersion']}`)).toEqual([
    'SharedRuntime 1.1',
    'ExcelApi 1.13',
  ]);
});
