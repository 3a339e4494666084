/** Leads to the first field at fault of the dialog, once it is drawn as such. */
export function focusFirstProblem(): void {
  setTimeout(() => document.querySelector<HTMLElement>('[role="dialog"] :is([aria-invalid="true"], [data-invalid])')?.focus())
}
