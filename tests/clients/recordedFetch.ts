/** A fetch that writes down how requests went. */
export function recordedFetch(): { readonly sent: string[]; readonly fetch: typeof fetch } {
  const sent: string[] = [];
  return {
    sent,
    async fetch(input, init) {
      const response = await fetch(input, init);
      const asked = new URL(String(input)).searchParams;
      const names = ['query', 'documentId'].filter((name) => asked.has(name));
      const isHashed = `${asked.get('extensions')}${init?.body}`.includes('persistedQuery');
      sent.push([init?.method ?? 'GET', ...names, ...(isHashed ? ['hash'] : []), response.status].join(' '));
      return response;
    },
  };
}
