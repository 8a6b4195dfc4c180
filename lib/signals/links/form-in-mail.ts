import { dissect } from '../../links/anatomy';
import { defineSignal } from '../signal';

const SECRET = /pass|pwd|pin\b|card|cvv|cvc|iban|ssn|otp|secret|seed|mnemonic/;

/**
 * A form in the message that takes a password or a card.
 * False positives: polls and search boxes. Guard: only fields that take secrets.
 */
export default defineSignal({
  id: 'form-in-mail',
  family: 'links',
  grade: 'A',
  check({ message }) {
    const found = message.forms.find(({ fields }) => fields.some((field) => SECRET.test(field)));
    if (!found)
      return message.forms.some(({ fields }) => fields.length > 0) ? { silenced: 'no_secret_field' } : null;
    const target = dissect(found.action).host;
    return {
      evidence: [{ field: 'form', text: found.fields.slice(0, 6).join(', '), href: found.action }],
      params: [target || found.action.slice(0, 80)],
    };
  },
});
