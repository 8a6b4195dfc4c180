import { expect, test } from 'vitest';
import { fit, score, type Feature, type Sample } from './fit';

const feature = (family: Feature['family'], prior = 1): Feature => ({ family, prior, most: 6, fixed: false });
const sample = (phishing: boolean, ...fired: number[]): Sample => ({ fired, trust: 0, phishing, weight: 1 });
const many = (count: number, one: Sample): Sample[] => Array.from({ length: count }, () => one);
const none = { caps: {}, penalty: 1e-6 };

test('one signal gets the log of its odds ratio', () => {
  const samples = [
    ...many(30, sample(true, 0)),
    ...many(70, sample(true)),
    ...many(3, sample(false, 0)),
    ...many(97, sample(false)),
  ];
  const { weights, intercept } = fit(samples, [feature('links')], none);
  expect(weights[0]).toBeCloseTo(Math.log(30 / 3) - Math.log(70 / 97), 2);
  expect(intercept).toBeCloseTo(Math.log(70 / 97), 2);
});

test('what fires on ordinary mail alike is worth nothing, never less', () => {
  const samples = [
    ...many(10, sample(true, 0)),
    ...many(90, sample(true)),
    ...many(40, sample(false, 0)),
    ...many(60, sample(false)),
  ];
  expect(fit(samples, [feature('links')], none).weights[0]).toBe(0);
});

test('the penalty pulls to the prior, and a fixed signal keeps it', () => {
  const samples = [...many(5, sample(true, 0, 1)), ...many(50, sample(true)), ...many(100, sample(false))];
  const free = feature('links', 1.6);
  const strong = fit(samples, [free, { ...free, fixed: true }], { caps: {}, penalty: 1e6 });
  expect(strong.weights[0]).toBeCloseTo(1.6, 2);
  const weak = fit(samples, [free, { ...free, fixed: true }], { caps: {}, penalty: 0.5 });
  expect(weak.weights[1]).toBe(1.6);
  expect(weak.weights[0]).not.toBeCloseTo(1.6, 2);
});

test('a family over its cap counts as its cap, or as its strongest', () => {
  const features = [feature('links'), feature('links'), feature('lures')];
  expect(score(sample(true, 0, 1, 2), features, [2, 2, 1], { links: 3 })).toBe(4);
  expect(score(sample(true, 0, 1, 2), features, [3.5, 2, 1], { links: 3 })).toBe(4.5);
  expect(score({ ...sample(true, 2), trust: 6 }, features, [2, 2, 1], {})).toBe(0);
});

test('the same mail gives the same weights', () => {
  const samples = [...many(8, sample(true, 0, 1)), ...many(9, sample(false, 1)), ...many(20, sample(false))];
  const features = [feature('links'), feature('lures')];
  expect(fit(samples, features, { caps: { links: 2 }, penalty: 1 })).toEqual(
    fit(samples, features, { caps: { links: 2 }, penalty: 1 }),
  );
});
