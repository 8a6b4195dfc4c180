#!/usr/bin/env bash
# sogo-up.sh DIR MAIL_STATE
#
# Brings up SOGo for the end-to-end tests, over the mail of the Dovecot that `roundcube-up.sh MAIL_STATE`
# started: PostgreSQL, memcached, sogod and a small proxy, on 127.0.0.1 only, with configuration, database, logs
# and process ids all in DIR. For Debian 12 and its relatives with SOGo 5. May be called again: only missing
# packages are installed, and what is up stays up.
#
#   DIR         a new or earlier used folder; as root it must lie where the user nobody can reach it
#   MAIL_STATE  the DIR of roundcube-up.sh
#
# Environment:
#   HTTP_PORT   default: a free port, kept for the next call
#   INSTALL=0   never install packages
#
# Needs root, or a kernel that lets users make namespaces: sogod reads /etc/sogo/sogo.conf and nothing else, so
# it is given its configuration in a mount namespace of its own; the file itself stays as it is.
#
# Prints, and writes to DIR/env: WEBMAIL_URL, WEBMAIL_USER, WEBMAIL_PASSWORD (KEY=value, a line each).
set -euo pipefail
[ $# -eq 2 ] || { echo "usage: $0 DIR MAIL_STATE" >&2; exit 2; }
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
mkdir -p "$1"
STATE=$(cd "$1" && pwd -P)
MAIL=$(cd "$2" && pwd -P)
WEBMAIL=sogo
. "$HERE/common.sh"

IMAP=$(cat "$MAIL/pids/imap.port" 2>/dev/null) || die "no Dovecot in $MAIL: call roundcube-up.sh first"
EMAIL=$(sed -n 's/^WEBMAIL_USER=//p' "$MAIL/env")
PASSWORD=$(sed -n 's/^WEBMAIL_PASSWORD=//p' "$MAIL/env")
LOGIN=${EMAIL%@*}

# ---- packages ---------------------------------------------------------------------------------------------
# tmpreaper is named so that apt's alternative dependency does not bring systemd in. SOGo has no adaptor for SQLite.
PACKAGES=(tmpreaper sogo memcached postgresql)

pg_bin() { find /usr/lib/postgresql/*/bin -maxdepth 0 2>/dev/null | sort -V | tail -1; }
usable() {
  command -v sogod && command -v memcached && [ -x "$(pg_bin)/initdb" ] && [ -e /etc/sogo/sogo.conf ]
} >/dev/null 2>&1

command -v node >/dev/null || die "missing: node"
install_missing usable "${PACKAGES[@]}"
usable || die "sogod, memcached, postgresql or /etc/sogo/sogo.conf is missing"
PG_BIN=$(pg_bin)

mkdir -p "$STATE"/{home,log,pids,spool,pg}
own "$STATE"
chmod 700 "$STATE" "$STATE/pg"
"${AS[@]}" test -w "$STATE/log" || die "$STATE cannot be reached by $RUNNER (a parent folder is closed to it)"
# nobody can't read the project everywhere; what it runs lies with the rest.
install -m 644 "$HERE/sogoProxy.mjs" "$STATE/sogoProxy.mjs"

# start NAME PART COMMAND...: in a process group of its own, unless it is up
start() {
  local name=$1 part=$2
  shift 2
  alive "$name" "$part" && return 0
  setsid "$@" >>"$STATE/log/$name" 2>&1 </dev/null &
  echo $! >"$STATE/pids/$name"
}

# ---- database and cache -----------------------------------------------------------------------------------
PG=$(port postgres '')
CACHE=$(port memcached '')
[ -e "$STATE/pg/PG_VERSION" ] ||
  "${AS[@]}" "$PG_BIN/initdb" -D "$STATE/pg" -U sogo -A trust -E UTF8 --no-locale -N >>"$STATE/log/initdb" 2>&1 ||
  { tail -5 "$STATE/log/initdb" >&2; die "no database could be made"; }
start postgres "$STATE/pg" "${AS[@]}" "$PG_BIN/postgres" -D "$STATE/pg" -p "$PG" \
  -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off
start memcached "-p $CACHE" "${AS[@]}" "$(command -v memcached)" -l 127.0.0.1 -p "$CACHE" -U 0
sql() { "${AS[@]}" "$PG_BIN/psql" -h 127.0.0.1 -p "$PG" -U sogo -q -v ON_ERROR_STOP=1 "$@"; }
wait_for "${AS[@]}" "$PG_BIN/pg_isready" -h 127.0.0.1 -p "$PG" -q ||
  { tail -5 "$STATE/log/postgres" >&2; die "PostgreSQL did not answer on 127.0.0.1:$PG"; }
if [ -z "$(sql -d postgres -Atc "select 1 from pg_database where datname = 'sogo'")" ]; then
  sql -d postgres -c 'create database sogo'
fi
sql -d sogo >/dev/null 2>>"$STATE/log/sql" <<SQL
create table if not exists sogo_users
  (c_uid text primary key, c_name text, c_password text, c_cn text, mail text);
insert into sogo_users values ('$LOGIN', '$LOGIN', '$PASSWORD', 'Test Person', '$EMAIL') on conflict do nothing;
SQL

# ---- SOGo -------------------------------------------------------------------------------------------------
DAEMON=$(port sogod '')
DATABASE="postgresql://sogo@127.0.0.1:$PG/sogo"
cat >"$STATE/sogo.conf" <<CONF
{
  WOPort = "127.0.0.1:$DAEMON";
  WOWorkersCount = 3;
  WOLogFile = "-";
  WOPidFile = "$STATE/home/sogo.pid";
  WOUseRelativeURLs = YES;
  SOGoProfileURL = "$DATABASE/sogo_user_profile";
  OCSFolderInfoURL = "$DATABASE/sogo_folder_info";
  OCSSessionsFolderURL = "$DATABASE/sogo_sessions_folder";
  OCSEMailAlarmsFolderURL = "$DATABASE/sogo_alarms_folder";
  SOGoLanguage = English;
  SOGoTimeZone = UTC;
  SOGoLoginModule = Mail;
  SOGoPageTitle = SOGo;
  SOGoMemcachedHost = "127.0.0.1:$CACHE";
  SOGoMailSpoolPath = "$STATE/spool";
  SOGoIMAPServer = "imap://127.0.0.1:$IMAP";
  SOGoForceExternalLoginWithEmail = YES;
  SOGoMailDomain = "${EMAIL#*@}";
  SOGoMailingMechanism = smtp;
  SOGoSMTPServer = "smtp://127.0.0.1:1";
  SOGoSentFolderName = Sent;
  SOGoTrashFolderName = Trash;
  SOGoDraftsFolderName = Drafts;
  SOGoJunkFolderName = Junk;
  SOGoUserSources = (
    {
      type = sql;
      id = users;
      viewURL = "$DATABASE/sogo_users";
      canAuthenticate = YES;
      isAddressBook = NO;
      userPasswordAlgorithm = plain;
      displayName = Users;
    }
  );
}
CONF
own "$STATE"
chmod 600 "$STATE/sogo.conf"
NAMESPACE=(unshare --mount)
[ "$(id -u)" = 0 ] || NAMESPACE=(unshare --user --map-current-user --keep-caps --mount)
"${NAMESPACE[@]}" true 2>>"$STATE/log/sogod" || die "sogod needs root here: no mount namespace for $RUNNER"
# (The bind mount is in the namespace's own list and goes with it.)
# shellcheck disable=SC2016
start sogod "WOPort 127.0.0.1:$DAEMON" "${NAMESPACE[@]}" bash -c \
  'mount --bind "$1" /etc/sogo/sogo.conf && shift && exec "$@"' - "$STATE/sogo.conf" \
  "${AS[@]}" HOME="$STATE/home" GNUSTEP_USER_ROOT="$STATE/home" "$(command -v sogod)" \
  -WOUseWatchDog YES -WONoDetach YES -WOPort "127.0.0.1:$DAEMON" -WOPidFile "$STATE/home/sogo.pid" \
  -WOLogFile - -WOWorkersCount 3
HTTP=$(port http "${HTTP_PORT:-}")
start proxy "$STATE/sogoProxy.mjs" "${AS[@]}" "$(command -v node)" "$STATE/sogoProxy.mjs" "$HTTP" "$DAEMON"

URL="http://127.0.0.1:$HTTP/SOGo/"
answers_http() {
  node -e 'fetch(process.argv[1]).then((got) => process.exit(got.ok ? 0 : 1), () => process.exit(1))' "$URL"
}
wait_for answers_http || {
  tail -20 "$STATE/log/sogod" "$STATE/log/proxy" >&2
  die "SOGo's log-in page did not come at $URL"
}

printf 'WEBMAIL_URL=%s\nWEBMAIL_USER=%s\nWEBMAIL_PASSWORD=%s\n' "$URL" "$LOGIN" "$PASSWORD" | tee "$STATE/env"
