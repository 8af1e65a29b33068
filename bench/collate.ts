/** Accuracy and speed of collation, as tables in Markdown. */
export const bench = async (): Promise<string> => '## Collation\n'
