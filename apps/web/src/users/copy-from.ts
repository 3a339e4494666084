/**
 * Copies what a field holds. Without the secure context the clipboard asks for (an intranet in http), the text is left
 * selected for Ctrl C. Gives whether it is copied.
 */
export async function copyFrom(field: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    field.focus()
    field.select()
    return false
  }
}
