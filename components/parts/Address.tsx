import './Address.css';

interface Props {
  /** A host, an address or a link, as text. */
  text: string;
  /** The registrable domain in it; '' when there is none. */
  owner: string;
}

/** Sets off the part of an address that says who owns it. Only ever text: nothing here can be followed. */
export function Address({ text, owner }: Props) {
  const at = owner ? ownerAt(text.toLowerCase(), owner.toLowerCase()) : -1;
  if (at < 0) return <bdi class="address mono">{text}</bdi>;
  return (
    <bdi class="address mono">
      {text.slice(0, at)}
      <strong class="address-owner">{text.slice(at, at + owner.length)}</strong>
      {text.slice(at + owner.length)}
    </bdi>
  );
}

/** Where the owner stands: at the end of the host, so its last place before the path or the end. */
function ownerAt(text: string, owner: string): number {
  const afterScheme = text.indexOf('://') < 0 ? 0 : text.indexOf('://') + 3;
  const slash = text.slice(afterScheme).search(/[/?#]/);
  return text.slice(0, slash < 0 ? text.length : afterScheme + slash).lastIndexOf(owner);
}
