import type { Step } from '../../lib/advise/advise';

const source = { url: 'https://help.example.com/security', checked: '2026-10-03' };

/** A step of each kind, for states and tests. */
export const sampleSteps: Record<'plain' | 'open' | 'unsure' | 'quoted' | 'compared', Step> = {
  plain: { key: 'verify_lead', params: [] },
  open: {
    key: 'verify_lead',
    params: [],
    copy: 'account.example.com',
    url: 'https://account.example.com/',
    verified: true,
    source,
  },
  unsure: { key: 'verify_lead', params: [], url: 'https://unsure.example/', verified: false },
  quoted: {
    key: 'verify_lead',
    params: [],
    quote: { text: 'We never ask for your password by e-mail.', lang: 'en' },
    source,
  },
  compared: {
    key: 'verify_lead',
    params: [],
    names: ['example.com', 'example.net'],
    compare: { sent: 'examp1e.com', punycode: '', official: ['example.com'] },
  },
};
