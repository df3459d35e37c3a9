/** Workbooks in from the user's disk and out to it. */
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `null` where the user chooses none. */
export function openFile(): Promise<OpenedFile | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.xlsx,.xlsm';
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (!file) return resolve(null);
      void file.arrayBuffer().then((buffer) => resolve({ name: file.name, bytes: new Uint8Array(buffer) }));
    });
    input.click();
  });
}

export function saveFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: workbookType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The workbooks that the workbench brings, with what each is about. */
export const samples = [
  {
    file: 'nouaceur.xlsx',
    ar: 'قوافل النواصر (تخطيط حر)',
    fr: 'Caravanes de Nouaceur (mise en page libre)',
    en: 'Nouaceur caravans (a layout of its own)',
  },
  { file: 'caravans-nouaceur.xlsx', ar: 'قوافل النواصر', fr: 'Caravanes de Nouaceur', en: 'Nouaceur caravans' },
  { file: 'mission-oujda.xlsx', ar: 'بعثة وجدة', fr: 'Mission d’Oujda', en: 'Oujda mission' },
  { file: 'masterclass-casablanca.xlsx', ar: 'ماستر كلاس الدار البيضاء', fr: 'Masterclass de Casablanca', en: 'Casablanca masterclass' },
  { file: 'twinning-ouargla.xlsx', ar: 'توأمة ورقلة', fr: 'Jumelage d’Ouargla', en: 'Ouargla twinning' },
  {
    file: 'mobile-units-fes-meknes.xlsx',
    ar: 'الوحدات المتنقلة بفاس-مكناس',
    fr: 'Unités mobiles de Fès-Meknès',
    en: 'Mobile units of Fès-Meknès',
  },
] as const;

/** A workbook that the workbench brings; `null` where it has none of that name. */
export async function sampleBytes(name: string): Promise<Uint8Array | null> {
  const answer = await fetch(`samples/${encodeURIComponent(name)}`);
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
}
