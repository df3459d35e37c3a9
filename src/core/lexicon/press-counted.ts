/** Under which noun of the vocabulary of counts a concept of texts is said anew. */
export const countedConcepts: Readonly<Record<string, string | undefined>> = {
  beneficiary: 'beneficiary',
  patient: 'patient',
  woman: 'woman',
  man: 'man',
  child: 'child',
  doctor: 'doctor',
  nurse: 'nurse',
  family: 'family',
  operation: 'operation',
  consultation: 'consultation',
  examination: 'examination',
  act: 'intervention',
};
