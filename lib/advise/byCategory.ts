/** What a reader has there: `inside_<kind>` says where to look for a notice. */
type Inside =
  'account' | 'bill' | 'booking' | 'government' | 'money' | 'parcel' | 'shop' | 'subscription' | 'wallet';
/** By which way a person is reached: `reach_<way>`. */
type Reach = 'bank' | 'bill' | 'government' | 'help' | 'parcel' | 'work';

interface Kind {
  inside: Inside;
  reach: Reach;
  /** It is a service that can be down, so a page says whether it is. */
  status?: true;
}

/** Categories of the directory whose kind is not `ANY`. */
const KINDS: Readonly<Record<string, Kind | undefined>> = {
  bank: { inside: 'money', reach: 'bank' },
  payments: { inside: 'money', reach: 'help', status: true },
  finance: { inside: 'money', reach: 'help', status: true },
  insurance: { inside: 'money', reach: 'bank' },
  crypto: { inside: 'wallet', reach: 'help', status: true },
  logistics: { inside: 'parcel', reach: 'parcel' },
  government: { inside: 'government', reach: 'government' },
  retail: { inside: 'shop', reach: 'help' },
  ecommerce: { inside: 'shop', reach: 'help' },
  consumer_brand: { inside: 'shop', reach: 'help' },
  travel: { inside: 'booking', reach: 'help' },
  telecom: { inside: 'bill', reach: 'bill' },
  utility: { inside: 'bill', reach: 'bill' },
  streaming: { inside: 'subscription', reach: 'help', status: true },
  gaming: { inside: 'subscription', reach: 'help', status: true },
  entertainment: { inside: 'subscription', reach: 'help' },
  hr: { inside: 'account', reach: 'work', status: true },
};

/** Software, mail, social networks, and whatever category is added. */
const ANY: Kind = { inside: 'account', reach: 'help', status: true };

/** What goes for all providers of a category. */
export function kindOf(category: string): Kind {
  return (Object.hasOwn(KINDS, category) && KINDS[category]) || ANY;
}
