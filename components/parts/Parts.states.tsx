import type { VNode } from 'preact';
import { linkView } from '../../lib/links/linkView';
import { done, HOSTILE, LONG_TEXT, LONG_WORD, nothing, RIGHT_TO_LEFT } from '../sampleTexts';
import { Address } from './Address';
import { Button, LinkButton } from './Button';
import { CopyButton } from './CopyButton';
import { IconButton } from './IconButton';
import { Marked } from './Marked';
import { Notice } from './Notice';
import { PageLink } from './PageLink';
import { Said } from './Said';
import { Section } from './Section';

const address = (href: string) => <Address parts={linkView(href).parts} />;

export const states: Record<string, () => VNode> = {
  buttons: () => (
    <div class="row">
      <Button kind="main" glyph="eye" onPress={nothing}>
        Check
      </Button>
      <Button onPress={nothing}>Add</Button>
      <Button kind="quiet" onPress={nothing}>
        Remove
      </Button>
      <Button disabled onPress={nothing}>
        Checking
      </Button>
      <Button pressed onPress={nothing}>
        Chosen
      </Button>
    </div>
  ),
  'a button with long words': () => <Button onPress={nothing}>{LONG_TEXT}</Button>,
  'buttons without words': () => (
    <div class="row">
      <IconButton glyph="close" label="Close" onPress={nothing} />
      <IconButton glyph="search" label="Look up a company" href="/find.html" newTab />
      <IconButton glyph="settings" label={LONG_TEXT} onPress={nothing} pressed />
    </div>
  ),
  notices: () => (
    <div class="stack">
      <Notice glyph="mail">Nothing is sent from here.</Notice>
      <Notice
        glyph="details"
        kind="warn"
        title="Storage is full"
        action={<Button onPress={nothing}>Make room</Button>}
      >
        {LONG_TEXT}
      </Notice>
    </div>
  ),
  links: () => (
    <div class="row">
      <PageLink page="/find.html" glyph="search">
        Look up a company
      </PageLink>
      <PageLink page="/check.html" glyph="paste" kind="main" newTab>
        Check a message
      </PageLink>
      <LinkButton href="https://example.com/">Open example.com</LinkButton>
    </div>
  ),
  'a link that is none of ours': () => (
    <p>
      <LinkButton href="javascript:alert(1)">{HOSTILE}</LinkButton>
    </p>
  ),
  copying: () => <CopyButton text={HOSTILE} onCopy={done} />,
  addresses: () => (
    <div class="stack">
      {address('https://paypal.com.sign-in.example/account')}
      {address('https://paypal.com@evil.example/')}
      {address(LONG_WORD)}
    </div>
  ),
  'letters set off': () => (
    <div class="stack">
      <Marked text="paypa1.example" marks={[{ start: 5, end: 6 }]} />
      <Marked text={HOSTILE} marks={[]} />
    </div>
  ),
  said: () => <Said>{RIGHT_TO_LEFT}</Said>,
  'nothing said yet': () => <Said>{''}</Said>,
  'a section that is shut': () => (
    <Section part="sample" glyph="details" title="Technical details" aside="3">
      <p>{HOSTILE}</p>
    </Section>
  ),
  'a section that is open': () => (
    <Section part="sample" glyph="why" title={LONG_TEXT} open>
      <p>{LONG_TEXT}</p>
    </Section>
  ),
};
