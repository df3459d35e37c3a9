/** Fluent's light theme in the add-in's green; every pair of text and ground keeps a contrast of 4.5 or more. */
import { webLightTheme, type Theme } from '@fluentui/react-components';

const green = '#0b6e4f';
const darkGreen = '#095a41';
const darkestGreen = '#07472f';

export const theme: Theme = {
  ...webLightTheme,
  fontFamilyBase: "'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', Tahoma, Arial, sans-serif",
  colorBrandBackground: green,
  colorBrandBackgroundHover: darkGreen,
  colorBrandBackgroundPressed: darkestGreen,
  colorBrandForeground1: green,
  colorBrandStroke1: green,
  colorCompoundBrandStroke: green,
  colorCompoundBrandStrokeHover: darkGreen,
  colorCompoundBrandStrokePressed: darkestGreen,
  colorCompoundBrandForeground1: green,
  colorCompoundBrandForeground1Hover: darkGreen,
  colorCompoundBrandForeground1Pressed: darkestGreen,
  colorCompoundBrandBackground: green,
  colorCompoundBrandBackgroundHover: darkGreen,
  colorCompoundBrandBackgroundPressed: darkestGreen,
};
