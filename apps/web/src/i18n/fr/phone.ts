export const phone = { call: 'Appeler le %{number}' }
