/** What lies in a folder, as a search sees it. Links may lead to a file, to a folder or nowhere; `apart` is a folder with a repository of its own. */
export interface FolderEntry {
  readonly name: string
  readonly kind: 'folder' | 'file' | 'link' | 'apart'
}

/** What lies in a folder, at or below the one that it was made for. Throws what the system throws. */
export type Listing = (folder: string) => readonly FolderEntry[]

/** Where plans are looked for: the disk, what git knows of it, or what is staged. */
export interface FileView {
  /** What stands at a path, through links. */
  readonly kindOf: (path: string) => 'folder' | 'file' | 'pipe' | 'missing'
  readonly listingFrom: (folder: string) => Promise<Listing>
}
