/** `subscriptionId` as "Subscription id": a name in the text, as people read it. */
export function wordsOfField(name: string): string {
  const words = name
    .replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, ' ')
    .replaceAll('_', ' ')
    .trim()
    .toLowerCase()
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
