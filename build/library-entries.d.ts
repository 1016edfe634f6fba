export declare const libraryEntries: Readonly<Record<string, string>>
