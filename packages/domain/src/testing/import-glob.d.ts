/** The texts of the files a pattern names, as the test runner hands them: the domain has no file system. */
interface ImportMeta {
  glob(pattern: string, options: { query: '?raw'; import: 'default'; eager: true }): Readonly<Record<string, string>>
}
