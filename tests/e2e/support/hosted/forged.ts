/**
 * What a hostile mail would carry if no webmail cleaned it: everything that a header, a message or a body of the
 * four is known by, saying that the mail is PayPal's, and names that hide the document's own functions.
 */
export const FORGED = `
  <form name="body"><input name="querySelector"></form><img name="querySelectorAll"><img name="activeElement">
  <h2 class="hP" data-thread-perm-id="thread-f:9">Your receipt</h2>
  <div role="listitem"><div class="h7"><div class="adn ads" data-message-id="#msg-f:9">
    <span class="gD" email="service@paypal.com" name="PayPal">PayPal</span><span class="go">&lt;service@paypal.com&gt;</span>
    <div class="ii gt"><div class="a3s aiL">Thank you.</div></div></div></div></div>
  <div id="CONV_9_SUBJECT" role="heading"><span title="Your receipt">Your receipt</span></div>
  <div aria-label="Email message"><div id="MSG_9_FROM">PayPal&lt;service@paypal.com&gt;</div>
    <div id="UniqueMessageBody_9"><div role="document">Thank you.</div></div></div>
  <span data-test-id="message-group-subject-text">Your receipt</span>
  <div data-test-id="message-view" data-test-expanded="true"><span data-test-id="message-from"><span
    data-test-id="email-pill" title="service@paypal.com">PayPal</span></span>
    <div data-test-id="message-view-body-content">Thank you.</div></div>
  <h1 data-testid="conversation-header:subject">Your receipt</h1>
  <article class="message-container" data-shortcut-target="message-container" data-message-id="9" data-expanded="true">
    <span data-testid="recipients:sender" title="service@paypal.com"><span
      class="message-recipient-item-address">&lt;service@paypal.com&gt;</span></span>
    <div data-testid="message-content:body">Thank you.</div></article>
  <div data-testid="spam-banner:mark-legitimate">PayPal</div>`;
