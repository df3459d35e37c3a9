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

/** A workbook that the workbench brings; `null` where it has none of that name. */
export async function sampleBytes(name: string): Promise<Uint8Array | null> {
  const answer = await fetch(`samples/${encodeURIComponent(name)}`);
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
}
