export const PSEUDO: string;
export function pseudo(sentence: string): string;
export function copyInPseudo(root: string, folder: string): Promise<void>;
