#!/usr/bin/env bash
# roundcube-up.sh DIR [MAIL_DIR]
#
# Brings up a real webmail for the end-to-end tests: Dovecot (IMAP) and Roundcube (PHP's own web server), on
# 127.0.0.1 only, with configuration, mail, database, logs and process ids all in DIR. For Debian 12 and its
# relatives with Dovecot 2.3. May be called again: only missing packages are installed, what is up stays up,
# and mail that was delivered before is not delivered twice.
#
#   DIR       a new or earlier used folder; as root it must lie where the user nobody can reach it
#   MAIL_DIR  every *.eml in it is delivered, in version order: in a new mailbox the n-th file gets UID n
#
# Environment:
#   SKIN=elastic|larry|classic   the look of Roundcube (elastic); takes effect at once when called again
#   HTTP_PORT, IMAP_PORT         default: a free port, kept for the next call
#   SMTP_PORT                    where a server on 127.0.0.1 takes what is sent, without a password; default: nowhere
#   INSTALL=0                    never install packages
#
# Prints, and writes to DIR/env: WEBMAIL_URL, WEBMAIL_USER, WEBMAIL_PASSWORD (KEY=value, a line each).
set -euo pipefail
[ $# -ge 1 ] && [ $# -le 2 ] || { echo "usage: $0 DIR [MAIL_DIR]" >&2; exit 2; }
mkdir -p "$1"
STATE=$(cd "$1" && pwd -P)
MAIL=${2:+$(cd "$2" && pwd -P)}
LOGIN=tester@example.test
PASSWORD=tester-pass
SKIN=${SKIN:-elastic}
case $SKIN in elastic | larry | classic) ;; *) echo "no such skin: $SKIN" >&2; exit 2 ;; esac
WEBMAIL=roundcube
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# ---- packages ---------------------------------------------------------------------------------------------
# php-cgi is named so that apt's alternative dependency of php-common's front end does not bring Apache in.
PACKAGES=(dovecot-imapd php-cli php-cgi php-sqlite3 roundcube-core roundcube-sqlite3
  roundcube-skin-larry roundcube-skin-classic)

usable() {
  command -v dovecot && command -v php && [ -e /usr/share/roundcube/index.php ] &&
    [ -e /usr/share/roundcube/SQL/sqlite.initial.sql ] &&
    php -r 'exit(extension_loaded("pdo_sqlite") ? 0 : 1);'
} >/dev/null 2>&1

usable_in_skin() { usable && [ -e "/usr/share/roundcube/skins/$SKIN" ]; }

# A machine from which roundcube was purged can refuse these; the defaults only make an unused database.
if [ "$(id -u)" = 0 ] && ! installed roundcube-core; then
  debconf-set-selections >>"$STATE/apt.log" 2>&1 <<'ANSWERS' || true
roundcube-core roundcube/dbconfig-install boolean false
roundcube-core roundcube/reconfigure-webserver multiselect
roundcube-core roundcube/restart-webserver boolean false
ANSWERS
fi
install_missing usable_in_skin "${PACKAGES[@]}"
usable || die "dovecot, php (with pdo_sqlite) or roundcube is missing"
case $(dovecot --version) in
  2.3.*) ;;
  *) die "the configuration below is for Dovecot 2.3, this is $(dovecot --version)" ;;
esac

# ---- what it needs -----------------------------------------------------------------------------------------
mkdir -p "$STATE"/{run,state,log,mail,rc/config,rc/temp,rc/logs,rc/db,pids}
chmod 700 "$STATE"
own "$STATE"
"${AS[@]}" test -w "$STATE/log" || die "$STATE cannot be reached by $RUNNER (a parent folder is closed to it)"

# ---- mail -------------------------------------------------------------------------------------------------
MAILDIR="$STATE/mail/$LOGIN"
mkdir -p "$MAILDIR"/{cur,new,tmp}
if [ -n "${MAIL:-}" ]; then
  touch "$STATE/delivered"
  count=$(wc -l <"$STATE/delivered")
  while IFS= read -r file; do
    if grep -qxF -e "$file" "$STATE/delivered"; then continue; fi
    count=$((count + 1))
    arrived=$((1700000000 + count)) # Dovecot numbers new mail in the order of the names
    name="$arrived.M${count}P1.loopback,S=$(stat -c %s "$MAIL/$file")"
    cp "$MAIL/$file" "$MAILDIR/tmp/$name"
    touch -d "@$arrived" "$MAILDIR/tmp/$name"
    mv "$MAILDIR/tmp/$name" "$MAILDIR/new/$name"
    printf '%s\n' "$file" >>"$STATE/delivered"
  done < <(find "$MAIL" -maxdepth 1 -name '*.eml' -printf '%f\n' | sort -V)
  say "$count mails delivered"
fi
own "$STATE/mail"

# ---- Dovecot ----------------------------------------------------------------------------------------------
IMAP=$(port imap "${IMAP_PORT:-}")
cat >"$STATE/dovecot.conf" <<CONF
base_dir = $STATE/run
state_dir = $STATE/state
log_path = $STATE/log/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = $RUNNER
default_internal_group = $GROUP
default_login_user = $RUNNER
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:$STATE/mail/%u
mail_plugin_dir = /nonexistent
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = $IMAP
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Drafts {
    auto = subscribe
    special_use = \Drafts
  }
  mailbox Junk {
    auto = subscribe
    special_use = \Junk
  }
  mailbox Sent {
    auto = subscribe
    special_use = \Sent
  }
  mailbox Trash {
    auto = subscribe
    special_use = \Trash
  }
}
passdb {
  driver = static
  args = user=$LOGIN password=$PASSWORD
}
userdb {
  driver = static
  args = uid=$RUNNER gid=$GROUP home=$STATE/mail/%u
}
CONF
answers_imap() { (exec 9<>"/dev/tcp/127.0.0.1/$IMAP"); }
if ! alive dovecot "$STATE/dovecot.conf"; then
  "${AS[@]}" setsid "$(command -v dovecot)" -F -c "$STATE/dovecot.conf" \
    >>"$STATE/log/dovecot.out" 2>&1 </dev/null &
  echo $! >"$STATE/pids/dovecot"
fi
wait_for answers_imap || { tail -5 "$STATE"/log/dovecot.* >&2; die "Dovecot did not answer on 127.0.0.1:$IMAP"; }

# ---- Roundcube --------------------------------------------------------------------------------------------
# ROUNDCUBE_CONFIG_DIR keeps /etc/roundcube out of it; the two files beside config.inc.php must be there too.
HTTP=$(port http "${HTTP_PORT:-}")
for file in defaults.inc.php mimetypes.php; do
  source=/etc/roundcube/$file
  [ -e "$source" ] || source=/usr/share/roundcube/config/$file
  ln -sfn "$source" "$STATE/rc/config/$file"
done
[ -s "$STATE/rc/key" ] || php -r 'echo bin2hex(random_bytes(12));' >"$STATE/rc/key"
cat >"$STATE/rc/config/config.inc.php" <<CONF
<?php
\$config = [];
\$config['db_dsnw'] = 'sqlite:///$STATE/rc/db/roundcube.db?mode=0640';
\$config['imap_host'] = '127.0.0.1:$IMAP';
\$config['smtp_host'] = '127.0.0.1:${SMTP_PORT:-1}';
\$config['smtp_user'] = '';
\$config['smtp_pass'] = '';
\$config['des_key'] = '$(cat "$STATE/rc/key")';
\$config['product_name'] = 'Roundcube Webmail';
\$config['temp_dir'] = '$STATE/rc/temp/';
\$config['log_dir'] = '$STATE/rc/logs/';
\$config['skin'] = '$SKIN';
\$config['plugins'] = [];
\$config['enable_spellcheck'] = false;
\$config['enable_installer'] = false;
\$config['session_lifetime'] = 600;
\$config['language'] = 'en_US';
CONF
if [ ! -s "$STATE/rc/db/roundcube.db" ]; then
  php -r '$d = new PDO("sqlite:" . $argv[1]); $d->exec("PRAGMA journal_mode=WAL"); $d->exec(file_get_contents($argv[2]));' \
    "$STATE/rc/db/roundcube.db" /usr/share/roundcube/SQL/sqlite.initial.sql
fi
WEB_ROOT=/var/lib/roundcube/public_html
[ -e "$WEB_ROOT/index.php" ] || WEB_ROOT=/var/lib/roundcube
cat >"$STATE/rc/router.php" <<'CONF'
<?php // What Roundcube's .htaccess forbids is refused; files go out as they are; the rest is index.php's.
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?? '/');
$closed = '#(^|/)\.|^/(SQL|bin|config|logs|temp|vendor|installer|program/(include|lib|localization))(/|$)#';
if (preg_match($closed, $path)) { http_response_code(403); echo 'Forbidden'; return true; }
if ($path !== '/' && is_file($_SERVER['DOCUMENT_ROOT'] . $path)) return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
CONF
own "$STATE/rc"
if ! alive php "$STATE/rc/router.php"; then
  # Several workers: Roundcube's frames and its own polling load at the same time.
  ROUNDCUBE_CONFIG_DIR="$STATE/rc/config" PHP_CLI_SERVER_WORKERS=4 "${AS[@]}" setsid \
    php -d session.save_path="$STATE/rc/temp" -d memory_limit=256M -d opcache.enable_cli=1 \
    -d opcache.revalidate_freq=0 -S "127.0.0.1:$HTTP" -t "$WEB_ROOT" "$STATE/rc/router.php" \
    >>"$STATE/log/php.out" 2>&1 </dev/null &
  echo $! >"$STATE/pids/php"
fi
URL="http://127.0.0.1:$HTTP/"
answers_http() { php -r 'exit(strpos((string) @file_get_contents($argv[1]), "rcmloginuser") ? 0 : 1);' "$URL"; }
wait_for answers_http || {
  tail -20 "$STATE/log/php.out" "$STATE"/rc/logs/* >&2
  die "Roundcube's log-in page did not come at $URL"
}

printf 'WEBMAIL_URL=%s\nWEBMAIL_USER=%s\nWEBMAIL_PASSWORD=%s\n' "$URL" "$LOGIN" "$PASSWORD" | tee "$STATE/env"
