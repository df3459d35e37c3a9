/** The same answer from the same text, made once while the texts are not too many: columns repeat theirs row after row. */
export function remembering<Answer>(most: number, make: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.answer;
    const answer = make(text);
    if (known.size >= most) known.clear();
    known.set(text, { answer });
    return answer;
  };
}
