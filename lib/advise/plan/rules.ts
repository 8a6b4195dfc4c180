import type { AccountKind } from './accountKinds';
import type { GivenAway } from './given';

/** When a step belongs into a plan. Several rules may speak of one step; the strongest counts. */
export interface PlanRule {
  /** Stable: kept plans name ticked steps by it. The words are those of `plan_<step>`. */
  step: string;
  /** Needed whatever else happened. */
  needed?: readonly GivenAway[];
  /** Left out last, and first, when the plan gets long. */
  wise?: readonly GivenAway[];
  spare?: readonly GivenAway[];
  /** Only for accounts of one of these kinds. */
  at?: readonly AccountKind[];
  /** Not where one of these steps stands already, which says the same or more. */
  unless?: readonly string[];
}

/**
 * All steps, the most urgent first: who is on the device or moves money is stopped before anything else, then whoever
 * can help is told, then the account is taken back, then come proof and the time after.
 */
export const PLAN_RULES: readonly PlanRule[] = [
  { step: 'hang_up', needed: ['called'] },
  { step: 'go_offline', needed: ['installed'] },
  { step: 'new_wallet', needed: ['recovery_phrase'] },
  {
    step: 'new_wallet_if',
    at: ['crypto'],
    needed: ['clicked', 'password', 'code', 'called', 'installed'],
    unless: ['new_wallet'],
  },
  { step: 'call_bank', needed: ['paid', 'card'] },
  {
    step: 'call_bank',
    at: ['money'],
    needed: ['password', 'code', 'installed'],
    wise: ['called', 'id_papers'],
  },
  {
    step: 'call_bank_if',
    wise: ['called', 'installed'],
    spare: ['id_papers'],
    unless: ['call_bank'],
  },
  { step: 'call_bank_if', at: ['unknown'], wise: ['code'], unless: ['call_bank'] },
  { step: 'other_payment', wise: ['paid'] },
  { step: 'lock_number', at: ['phone'], needed: ['password', 'code'], wise: ['called', 'id_papers'] },
  { step: 'stop_answering', needed: ['replied'] },
  { step: 'close_page', wise: ['clicked'] },
  {
    step: 'tell_work',
    wise: ['api_key', 'opened_attachment', 'installed'],
    spare: ['clicked', 'replied'],
  },
  {
    step: 'tell_work',
    at: ['work'],
    needed: ['password', 'code', 'api_key', 'opened_attachment', 'installed'],
    wise: ['called', 'id_papers'],
  },
  { step: 'tell_work', at: ['unknown'], wise: ['password', 'code', 'called'] },
  { step: 'scan', needed: ['opened_attachment'], unless: ['go_offline'] },
  { step: 'open', needed: ['password', 'code', 'api_key'] },
  { step: 'revoke_key', needed: ['api_key'] },
  { step: 'change_password', needed: ['password', 'code'] },
  { step: 'rotate_key', wise: ['api_key'] },
  { step: 'mail_rules', at: ['mail'], needed: ['password', 'code'], wise: ['installed'] },
  { step: 'mail_rules_if', at: ['unknown'], wise: ['password'], spare: ['code'] },
  { step: 'orders', at: ['shop'], wise: ['password', 'code'] },
  { step: 'same_password', needed: ['password'], unless: ['go_offline'] },
  { step: 'other_passwords', needed: ['installed'] },
  { step: 'mfa', wise: ['password', 'code'], spare: ['api_key', 'installed'] },
  { step: 'clean_device', needed: ['installed'] },
  { step: 'id_office', needed: ['id_papers'] },
  { step: 'credit_agency', wise: ['id_papers'] },
  { step: 'proof_police', needed: ['paid', 'card', 'id_papers', 'installed', 'recovery_phrase'] },
  {
    step: 'proof',
    needed: ['replied', 'password', 'code', 'opened_attachment', 'called', 'api_key'],
    wise: ['clicked'],
    unless: ['proof_police'],
  },
  {
    step: 'no_helpers',
    needed: ['paid', 'recovery_phrase'],
    wise: ['card'],
    spare: ['id_papers', 'called', 'installed'],
  },
  { step: 'no_helpers', at: ['crypto'], wise: ['clicked', 'password', 'code', 'called', 'installed'] },
  { step: 'expect_more', wise: ['replied', 'called'], spare: ['clicked', 'id_papers'] },
  { step: 'watch_accounts', wise: ['card', 'id_papers'], spare: ['opened_attachment', 'installed'] },
  { step: 'update_browser', spare: ['clicked'] },
];
