/** A name as people say it: `SubscriptionCreated` is "Subscription Created", `PDFSent` is "PDF Sent". */
export function wordsOfName(name: string): string {
  return name
    .replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replaceAll(/[_\s]+/gu, ' ')
    .trim()
}
