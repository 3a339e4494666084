interface Named {
  readonly firstName: string
  readonly lastName: string
}

/** « H. K. »: all that is said of someone outside the site, with the number of their file. */
export function initialsOf({ firstName, lastName }: Named): string {
  return [firstName, lastName].flatMap((name) => /\p{L}/u.exec(name)?.map((letter) => `${letter.toLocaleUpperCase('fr')}.`) ?? []).join(' ')
}
