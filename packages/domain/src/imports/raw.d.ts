/** A file's text, as the test runner hands it: the samples are data, too large to be typed. */
declare module '*?raw' {
  const text: string
  export default text
}
