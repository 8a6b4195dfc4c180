import { expect, test } from 'vitest';
import { whichBrowser } from './whichBrowser';

test('by the brands that Chromium gives, among which one is made up', () => {
  expect(whichBrowser(['Not)A;Brand', 'Chromium', 'Google Chrome'], null)).toBe('chrome');
  expect(whichBrowser(['Microsoft Edge', 'Not/A)Brand', 'Chromium'], null)).toBe('edge');
  expect(whichBrowser(['Chromium', 'Not.A/Brand'], null)).toBe('chrome');
});

test('a browser with a toolbar of its own gets no picture', () => {
  expect(whichBrowser(['Brave', 'Chromium', 'Not)A;Brand'], null)).toBeNull();
  expect(whichBrowser(['Opera', 'Chromium', 'Not)A;Brand'], null)).toBeNull();
  expect(whichBrowser([], null)).toBeNull();
  expect(whichBrowser(null, null)).toBeNull();
});

test('Firefox says its own name, and so do those made from it', () => {
  expect(whichBrowser(null, 'Firefox')).toBe('firefox');
  expect(whichBrowser(null, 'LibreWolf')).toBeNull();
});
