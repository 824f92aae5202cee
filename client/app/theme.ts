import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The one accent: a quiet ink blue, far enough from every category's colour. */
const accent: MantineColorsTuple = [
  '#eef0fb',
  '#dde1f4',
  '#bcc4ea',
  '#9aa6df',
  '#7d8bd5',
  '#6576cd',
  '#5566c4',
  '#4757b0',
  '#3a4a9f',
  '#2c3a85',
];

/** Dark grounds with a trace of blue: [0] is text, [7] the page. */
const dark: MantineColorsTuple = [
  '#d9dce3',
  '#b6bac5',
  '#9da2af',
  '#6e7483',
  '#4a4f5b',
  '#363a44',
  '#282b33',
  '#1b1d22',
  '#15171b',
  '#0f1013',
];

export const theme = createTheme({
  primaryColor: 'accent',
  // White on shade 8 is 8:1; on Mantine's own shade 6 it would be under 4.5:1.
  primaryShade: { light: 8, dark: 6 },
  colors: { accent, dark },
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", "Liberation Mono", monospace',
  fontSizes: { xs: '12px', sm: '14px', md: '16px', lg: '18px', xl: '24px' },
  lineHeights: { xs: '16px', sm: '20px', md: '24px', lg: '30px', xl: '32px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'md',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '24px', lineHeight: '32px' },
      h2: { fontSize: '18px', lineHeight: '24px' },
      h3: { fontSize: '16px', lineHeight: '24px' },
      h4: { fontSize: '14px', lineHeight: '20px' },
    },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'compact-md', fz: 'sm', fw: 500 } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 28 } },
    InputWrapper: { defaultProps: { withAsterisk: false } },
    Modal: {
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Close' },
        transitionProps: { duration: 120 },
        overlayProps: { backgroundOpacity: 0.3 },
      },
    },
    Drawer: {
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Close' },
        transitionProps: { duration: 120 },
        overlayProps: { backgroundOpacity: 0.3 },
      },
    },
    Popover: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } },
    Menu: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 80 }, fz: 12 } },
  },
});

/** Mantine's dimmed, placeholder and error texts are under 4.5:1: ours take their place. */
export const cssVariables: CSSVariablesResolver = () => {
  const ours = {
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-error': 'var(--bad)',
    '--mantine-color-body': 'var(--ground)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-anchor': 'var(--accent)',
  };
  return { variables: {}, light: ours, dark: ours };
};
