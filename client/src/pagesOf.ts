/** A page of a list: what the client must know of it to go on. */
export interface Connection {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * The pages of a list one after the other, each asked for when the one before it is done with; none if the list is not
 * there.
 * @throws Error if the list does not advance: its operation takes no cursor, or does not hand it on.
 */
export async function* pagesOf<Page extends Connection>(
  ask: (from: { readonly after: string } | undefined) => Promise<Page | null | undefined>,
): AsyncGenerator<Page, void, undefined> {
  for (let from: { readonly after: string } | undefined; ; ) {
    const page = await ask(from);
    if (!page) return;
    const { hasNextPage, endCursor } = page.pageInfo;
    const advances = endCursor !== null && endCursor !== from?.after;
    if (hasNextPage && !advances) throw new Error('The list does not advance: its operation must hand $after on to it');
    yield page;
    if (!hasNextPage || endCursor === null) return;
    from = { after: endCursor };
  }
}
