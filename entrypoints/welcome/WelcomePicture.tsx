import { words } from '../../components/words';
import './WelcomePicture.css';

/** What the two lines of the picture are about: names that differ by one letter. Read by the letter, so data. */
const SAYS = 'paypal.com';
const [BEFORE, ODD, AFTER] = ['paypa', '1', '.com'];

/** What the product does, in one picture: what a link says, and what it is, letter under letter. Decoration. */
export function WelcomePicture() {
  return (
    <div class="welcome-picture" aria-hidden="true">
      <p>
        <span class="small soft">{words('link_card_shown')}</span>
        <bdi class="mono" dir="ltr">
          {SAYS}
        </bdi>
      </p>
      <p>
        <span class="small soft">{words('link_card_leads')}</span>
        <bdi class="mono" dir="ltr">
          {BEFORE}
          <mark>{ODD}</mark>
          {AFTER}
        </bdi>
      </p>
    </div>
  );
}
