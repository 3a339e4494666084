import type { RaThemeOptions } from 'react-admin'
import { actions } from './mui/actions'
import { fields } from './mui/fields'
import { surfaces } from './mui/surfaces'
import { colors, fonts, phoneWidth, radii, type } from './tokens'

/** MUI's machinery in our look: nothing of its own drawing is left. */
export const theme: RaThemeOptions = {
  spacing: 8,
  shape: { borderRadius: radii.control },
  breakpoints: { values: { xs: 0, sm: 600, md: phoneWidth, lg: 1200, xl: 1600 } },
  palette: {
    mode: 'light',
    primary: { main: colors.accent, dark: colors.accentPressed, light: colors.accentSoft, contrastText: colors.surface },
    secondary: { main: colors.ink, contrastText: colors.surface },
    error: { main: colors.late, contrastText: colors.surface },
    warning: { main: colors.due, contrastText: colors.surface },
    success: { main: colors.done, contrastText: colors.surface },
    info: { main: colors.accent, contrastText: colors.surface },
    text: { primary: colors.ink, secondary: colors.secondary, disabled: colors.tertiary },
    divider: colors.hairline,
    background: { default: colors.paper, paper: colors.surface },
  },
  typography: {
    fontFamily: fonts.sans,
    fontSize: 15,
    button: { textTransform: 'none', letterSpacing: 0 },
    body1: { font: type.body },
    body2: { font: type.second },
    caption: { font: type.meta },
    h1: { font: type.title },
    h2: { font: type.name },
    h3: { font: type.lead },
    h6: { font: type.lead },
  },
  sidebar: { width: 212 },
  components: { ...actions, ...fields, ...surfaces },
}
