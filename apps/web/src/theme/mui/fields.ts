import type { Components } from '@mui/material/styles'
import { colors, radii, sizes, type } from '../tokens'
import { Caret, checkbox, chip, radio } from './marks'

const quiet = { disableRipple: true, disableTouchRipple: true } as const
const tick = { padding: 7, color: colors.border, '&.Mui-checked, &.MuiCheckbox-indeterminate': { color: colors.accent } }

/** Fields: outlined, the label above and never floating, the help and the error under. */
export const fields: Components = {
  MuiTextField: {
    defaultProps: { variant: 'outlined', margin: 'none', size: 'small', fullWidth: true, slotProps: { inputLabel: { shrink: true } } },
  },
  MuiFormControl: { defaultProps: { variant: 'outlined', margin: 'none', size: 'small' } },
  MuiInputLabel: {
    defaultProps: { shrink: true, disableAnimation: true },
    styleOverrides: {
      root: {
        position: 'static',
        transform: 'none',
        maxWidth: 'none',
        marginBottom: 4,
        font: type.second,
        fontWeight: 600,
        color: colors.ink,
        pointerEvents: 'auto',
        whiteSpace: 'normal',
        '&.Mui-focused': { color: colors.ink },
        '&.Mui-error': { color: colors.late },
        '&.Mui-disabled': { color: colors.tertiary },
      },
    },
  },
  MuiFormLabel: {
    styleOverrides: { root: { font: type.second, fontWeight: 600, color: colors.ink, '&.Mui-focused': { color: colors.ink } } },
  },
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: {
      root: {
        minHeight: sizes.control,
        borderRadius: radii.control,
        backgroundColor: colors.surface,
        font: type.body,
        '@media (pointer: coarse)': { minHeight: sizes.touch },
        '& input::placeholder, & textarea::placeholder': { opacity: 1, color: colors.tertiary },
        '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: colors.ink },
        '&.Mui-focused': { outline: `2px solid ${colors.ink}`, outlineOffset: 2 },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderWidth: 1, borderColor: colors.ink },
        '&.Mui-error .MuiOutlinedInput-notchedOutline': { borderWidth: 2, borderColor: colors.late },
        '&.Mui-disabled': { backgroundColor: colors.hollow },
      },
      input: { height: 'auto', padding: '6px 10px', '&:focus-visible': { outline: 'none', boxShadow: 'none' } },
      multiline: { padding: 0 },
      notchedOutline: { top: 0, borderColor: colors.border, '& legend': { display: 'none' } },
    },
  },
  MuiFormHelperText: {
    styleOverrides: {
      root: { margin: '4px 0 0', font: type.second, color: colors.secondary, '&.Mui-error': { color: colors.late, fontWeight: 600 } },
    },
  },
  MuiSelect: {
    defaultProps: { displayEmpty: true, IconComponent: Caret },
    styleOverrides: {
      select: { minHeight: 0, '&:focus-visible': { outline: 'none', boxShadow: 'none' } },
      icon: { top: 'calc(50% - 8px)', right: 10, color: colors.secondary },
    },
  },
  MuiCheckbox: { defaultProps: { ...quiet, ...checkbox }, styleOverrides: { root: tick } },
  MuiRadio: { defaultProps: { ...quiet, ...radio }, styleOverrides: { root: tick } },
  MuiFormControlLabel: { styleOverrides: { root: { marginLeft: -7 }, label: { font: type.body } } },
  MuiSwitch: {
    defaultProps: { disableRipple: true },
    styleOverrides: {
      root: { width: 44, height: 24, padding: 0, margin: '0 8px' },
      track: { borderRadius: 12, backgroundColor: colors.surface, border: `1px solid ${colors.border}`, opacity: 1 },
      thumb: { width: 16, height: 16, boxShadow: 'none', backgroundColor: colors.border },
      switchBase: {
        padding: 4,
        '&.Mui-checked .MuiSwitch-thumb': { backgroundColor: colors.surface },
        '&.Mui-checked + .MuiSwitch-track': { backgroundColor: colors.accent, borderColor: colors.accent, opacity: 1 },
        '&.Mui-focusVisible + .MuiSwitch-track': { outline: `2px solid ${colors.ink}`, outlineOffset: 2 },
      },
    },
  },
  MuiChip: {
    defaultProps: chip,
    styleOverrides: {
      root: {
        height: 28,
        borderRadius: radii.tag,
        font: type.second,
        fontWeight: 600,
        color: colors.accent,
        backgroundColor: colors.accentSoft,
      },
      outlined: { backgroundColor: colors.surface, borderColor: colors.border, color: colors.ink },
      deleteIcon: { color: 'inherit' },
    },
  },
}
