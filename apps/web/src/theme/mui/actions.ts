import type { Components } from '@mui/material/styles'
import { colors, radii, sizes, type } from '../tokens'

const bare = { disableRipple: true, disableTouchRipple: true } as const
const square = { borderRadius: radii.control, minWidth: sizes.control, minHeight: sizes.control }

/** Buttons, links, tabs, and what opens from them. */
export const actions: Components = {
  MuiButtonBase: { defaultProps: bare, styleOverrides: { root: { '&.Mui-focusVisible': { outline: `2px solid ${colors.ink}` } } } },
  MuiButton: {
    defaultProps: { ...bare, disableElevation: true, disableFocusRipple: true, variant: 'outlined', color: 'inherit' },
    styleOverrides: {
      root: {
        ...square,
        font: type.body,
        fontWeight: 600,
        letterSpacing: 0,
        textTransform: 'none',
        padding: '6px 14px',
        transition: 'background-color .12s',
        '@media (pointer: coarse)': { minHeight: sizes.touch },
        '&.Mui-disabled': { color: colors.tertiary, backgroundColor: colors.hollow, borderColor: colors.hollow },
      },
      outlined: {
        color: colors.ink,
        backgroundColor: colors.surface,
        borderColor: colors.border,
        '&:hover': { backgroundColor: colors.paper, borderColor: colors.ink },
      },
      contained: {
        color: colors.surface,
        backgroundColor: colors.accent,
        '&:hover': { backgroundColor: colors.accentPressed },
      },
      text: { color: colors.accent, padding: '6px 8px', '&:hover': { backgroundColor: colors.accentSoft } },
      sizeSmall: { minHeight: 32, padding: '4px 10px', font: type.second, fontWeight: 600 },
    },
    variants: [
      {
        props: { variant: 'contained', color: 'error' },
        style: { backgroundColor: colors.late, '&:hover': { backgroundColor: '#7F1E14' } },
      },
    ],
  },
  MuiIconButton: {
    defaultProps: { ...bare, color: 'inherit' },
    styleOverrides: { root: { ...square, padding: 7, '&:hover': { backgroundColor: colors.hollow } } },
  },
  MuiLink: { defaultProps: { underline: 'always' }, styleOverrides: { root: { color: colors.accent, textUnderlineOffset: 3 } } },
  MuiTabs: {
    styleOverrides: {
      root: { minHeight: 38, borderBottom: `1px solid ${colors.hairline}`, overflow: 'visible' },
      indicator: { top: 0, bottom: 'auto', height: 3, backgroundColor: colors.accent },
    },
  },
  MuiTab: {
    defaultProps: bare,
    styleOverrides: {
      root: {
        minHeight: 38,
        padding: '8px 16px',
        font: type.body,
        textTransform: 'none',
        color: colors.secondary,
        '&.Mui-selected': { color: colors.ink, fontWeight: 600, backgroundColor: colors.surface },
      },
    },
  },
  MuiToggleButton: {
    defaultProps: bare,
    styleOverrides: {
      root: {
        ...square,
        padding: '6px 12px',
        font: type.body,
        textTransform: 'none',
        color: colors.ink,
        borderColor: colors.border,
        '&.Mui-selected, &.Mui-selected:hover': { color: colors.surface, backgroundColor: colors.ink },
      },
    },
  },
  MuiMenuItem: {
    defaultProps: bare,
    styleOverrides: {
      root: {
        minHeight: sizes.control,
        gap: 10,
        padding: '6px 14px',
        font: type.body,
        '@media (pointer: coarse)': { minHeight: sizes.touch },
        '&:hover': { backgroundColor: colors.paper },
        '&.Mui-focusVisible': { backgroundColor: colors.accentSoft, outline: `2px solid ${colors.ink}`, outlineOffset: -2 },
        '&.Mui-selected, &.Mui-selected:hover, &.Mui-selected.Mui-focusVisible': { backgroundColor: colors.accentSoft, fontWeight: 600 },
      },
    },
  },
  MuiListItemIcon: { styleOverrides: { root: { minWidth: 0, color: 'inherit' } } },
  MuiListItemText: { styleOverrides: { primary: { font: type.body } } },
  MuiListItemButton: { defaultProps: bare },
}
