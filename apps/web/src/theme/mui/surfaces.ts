import type { Components } from '@mui/material/styles'
import { colors, radii, type } from '../tokens'

/** The one shadow of the product, under what floats over the page. */
const floating = '0 8px 24px rgb(23 35 43 / 18%)'
const cell = { padding: '8px 12px', borderBottom: `1px solid ${colors.hairline}`, font: type.body, color: colors.ink }

/** Cards, dialogs, menus, tables: paper and ink, hairlines, no shadow but under popovers. */
export const surfaces: Components = {
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiCard: {
    defaultProps: { elevation: 0 },
    styleOverrides: { root: { border: `1px solid ${colors.hairline}`, borderRadius: radii.panel } },
  },
  MuiPopover: {
    defaultProps: { elevation: 0 },
    styleOverrides: { paper: { marginTop: 4, border: `1px solid ${colors.border}`, borderRadius: radii.card, boxShadow: floating } },
  },
  MuiMenu: { defaultProps: { elevation: 0 }, styleOverrides: { list: { padding: '6px 0' } } },
  MuiAutocomplete: {
    styleOverrides: {
      paper: { marginTop: 4, border: `1px solid ${colors.border}`, borderRadius: radii.card, boxShadow: floating },
      inputRoot: { padding: '0 8px' },
      option: { font: type.body, '&.Mui-focused, &[aria-selected="true"]': { backgroundColor: `${colors.accentSoft} !important` } },
    },
  },
  MuiDialog: {
    styleOverrides: {
      paper: {
        border: `1px solid ${colors.hairline}`,
        borderRadius: radii.panel,
        boxShadow: floating,
        '@media (max-width: 599px)': { margin: 12 },
      },
    },
  },
  MuiBackdrop: { styleOverrides: { root: { backgroundColor: 'rgb(23 35 43 / 45%)' }, invisible: { backgroundColor: 'transparent' } } },
  MuiDialogTitle: { styleOverrides: { root: { padding: '20px 24px 8px', font: type.name } } },
  MuiDialogContent: { styleOverrides: { root: { padding: '8px 24px 16px', font: type.body } } },
  MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 20px', gap: 8, '& > :not(style) ~ :not(style)': { marginLeft: 0 } } } },
  MuiTooltip: {
    defaultProps: { arrow: false, enterDelay: 300 },
    styleOverrides: {
      tooltip: { backgroundColor: colors.ink, color: colors.surface, borderRadius: radii.control, font: type.second, padding: '4px 8px' },
    },
  },
  MuiSnackbarContent: {
    styleOverrides: {
      root: { backgroundColor: colors.ink, color: colors.surface, borderRadius: radii.card, font: type.body, boxShadow: floating },
    },
  },
  MuiAlert: {
    defaultProps: { variant: 'outlined' },
    styleOverrides: { root: { borderRadius: radii.card, font: type.body, color: colors.ink } },
  },
  MuiTable: { styleOverrides: { root: { fontVariantNumeric: 'tabular-nums' } } },
  MuiTableCell: {
    styleOverrides: { root: cell, head: { font: type.second, fontWeight: 600, color: colors.secondary, backgroundColor: colors.surface } },
  },
  MuiTableRow: {
    styleOverrides: {
      root: {
        height: 46,
        '&.MuiTableRow-hover:hover': { backgroundColor: colors.paper },
        '&.Mui-selected': { backgroundColor: colors.accentSoft },
      },
    },
  },
  MuiTableSortLabel: { styleOverrides: { root: { '&.Mui-active': { color: colors.ink } } } },
  MuiTablePagination: {
    styleOverrides: { root: { borderBottom: 0 }, selectLabel: { font: type.second }, displayedRows: { font: type.second } },
  },
  MuiLinearProgress: { styleOverrides: { root: { height: 3, backgroundColor: colors.hollow }, bar: { backgroundColor: colors.accent } } },
  MuiCircularProgress: { defaultProps: { size: 24, thickness: 4 }, styleOverrides: { root: { color: colors.accent } } },
  MuiSkeleton: { styleOverrides: { root: { backgroundColor: colors.hollow } } },
  MuiAccordion: {
    defaultProps: { elevation: 0, disableGutters: true },
    styleOverrides: { root: { border: `1px solid ${colors.hairline}`, borderRadius: radii.panel, '&::before': { display: 'none' } } },
  },
}
