export const bulk = { partial: '%{done} traités, %{failed} refusés : modifiés entre-temps ou hors de vos droits.' }
