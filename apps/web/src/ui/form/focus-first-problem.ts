/** Leads to the first field at fault of the dialog (or of the form named), once it is drawn as such. */
export function focusFirstProblem(form = '[role="dialog"]'): void {
  setTimeout(() => document.querySelector<HTMLElement>(`${form} :is([aria-invalid="true"], [data-invalid])`)?.focus())
}
