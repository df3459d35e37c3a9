/** A sheet of ours that is filled anew on request, as the workbook keeps it. */
import { z } from 'zod';

export const keptSheet = z.object({
  made: z.string(),
  id: z.string(),
  name: z.string(),
  direction: z.enum(['rtl', 'ltr']),
  fingerprint: z.string(),
});

export type KeptSheet = z.infer<typeof keptSheet>;
