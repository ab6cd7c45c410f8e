import { createSystem, defaultBaseConfig, defineConfig } from '@chakra-ui/react';
import {
  animationStyles,
  breakpoints,
  cssVarsPrefix,
  cssVarsRoot,
  globalCss,
  keyframes,
  layerStyles,
  semanticTokens,
  textStyles,
  tokens,
} from '@chakra-ui/react/theme';
import { recipes, slotRecipes } from './recipes';

const ember = {
  50: { value: '#fff3ec' },
  100: { value: '#ffe1d0' },
  200: { value: '#ffc9a3' },
  300: { value: '#ffa974' },
  400: { value: '#f98246' },
  500: { value: '#e0591c' },
  600: { value: '#b3390f' },
  700: { value: '#962d0b' },
  800: { value: '#74230b' },
  900: { value: '#521a0b' },
  950: { value: '#2e0f06' },
};

const both = (light: string, dark: string) => ({ value: { _light: light, _dark: dark } });

/**
 * Warm paper by day, warm coal by night, one ember accent. White on its solid is 6.0:1, and dark
 * ember on the night's solid 9.4:1.
 */
const config = defineConfig({
  globalCss: {
    // Bars that stay at the foot must not cover what the keyboard has come to.
    html: { colorPalette: 'ember', bg: 'bg', color: 'fg', scrollPaddingBottom: '9rem' },
    body: { fontVariantNumeric: 'tabular-nums', minHeight: '100dvh' },
    'h1, h2, h3': { textWrap: 'balance' },
    'h1:focus': { outline: 'none' },
    '*:focus-visible': {
      outline: '3px solid {colors.ember.focusRing}',
      outlineOffset: '2px',
    },
    '.not-printed': { _print: { display: 'none !important' } },
    'section, li': { _print: { breakInside: 'avoid' } },
    main: { _print: { padding: '0 !important' } },
    '*, *::before, *::after': {
      _motionReduce: {
        animationDuration: '0.01ms !important',
        transitionDuration: '0.01ms !important',
      },
    },
  },
  theme: {
    recipes: {
      button: {
        base: { fontWeight: '600' },
        variants: { variant: { ghost: { _expanded: { bg: 'transparent' } } } },
      },
      // What is waited for is hinted at, not painted over.
      skeleton: { variants: { variant: { pulse: { background: 'bg.muted' } } } },
    },
    tokens: {
      colors: { ember },
      fonts: {
        body: { value: 'ui-sans-serif, system-ui, "Segoe UI", Roboto, sans-serif' },
        heading: { value: 'ui-sans-serif, system-ui, "Segoe UI", Roboto, sans-serif' },
      },
    },
    semanticTokens: {
      radii: {
        l1: { value: '{radii.md}' },
        l2: { value: '{radii.xl}' },
        l3: { value: '{radii.2xl}' },
      },
      colors: {
        ember: {
          solid: both('{colors.ember.600}', '{colors.ember.300}'),
          contrast: both('white', '{colors.ember.950}'),
          fg: both('{colors.ember.700}', '{colors.ember.200}'),
          muted: both('{colors.ember.100}', '{colors.ember.900}'),
          subtle: both('{colors.ember.50}', '#3a1d10'),
          emphasized: both('{colors.ember.200}', '{colors.ember.800}'),
          border: both('{colors.ember.300}', '#a8552f'),
          focusRing: both('{colors.ember.600}', '{colors.ember.300}'),
        },
        bg: {
          DEFAULT: both('#faf7f2', '#14110f'),
          subtle: both('#f3eee6', '#1b1714'),
          muted: both('#ebe4d9', '#302924'),
          emphasized: both('#ddd3c4', '#3a312b'),
          panel: both('#ffffff', '#1f1a17'),
        },
        fg: {
          DEFAULT: both('#211a15', '#f5efe8'),
          muted: both('#5e5248', '#c0b3a6'),
          subtle: both('#6b5e53', '#ab9d90'),
          error: both('#b42318', '#fca5a5'),
        },
        border: {
          DEFAULT: both('#ddd3c4', '#3a312b'),
          muted: both('#e8e0d4', '#2d2622'),
          subtle: both('#efe9df', '#27211d'),
          emphasized: both('#8f8174', '#7a6c60'),
        },
        kept: both('#1c6b3f', '#7fd6a4'),
        keptBg: both('#e6f3ea', '#16281e'),
        track: both('#ebe4d9', '#433831'),
        gold: both('#7d5200', '#f3c667'),
        badBg: both('#fdecea', '#3a1715'),
        goldBg: both('#fdf1d3', '#2d2412'),
      },
    },
  },
});

const chakra = defineConfig({
  preflight: true,
  cssVarsPrefix,
  cssVarsRoot,
  globalCss,
  theme: {
    breakpoints,
    keyframes,
    tokens,
    semanticTokens,
    recipes,
    slotRecipes,
    textStyles,
    layerStyles,
    animationStyles,
  },
});

export const system = createSystem(defaultBaseConfig, chakra, config);
