import { useEffect, useState } from 'preact/hooks';
import { settings } from '../../lib/storage/settings';

/** The country that the user chose (ISO 3166-1 alpha-2), null when none was. */
export function useCountry(): string | null {
  const [country, setCountry] = useState<string | null>(null);
  useEffect(() => {
    void settings.get().then((now) => setCountry(now.country));
  }, []);
  return country;
}
