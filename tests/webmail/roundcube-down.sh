#!/usr/bin/env bash
# roundcube-down.sh DIR
#
# Stops what `roundcube-up.sh DIR` started: the process groups whose leaders' ids it wrote down, and only
# while those ids still belong to the same programs. The folder itself is left as it is.
set -euo pipefail
[ $# -eq 1 ] || { echo "usage: $0 DIR" >&2; exit 2; }
[ -d "$1" ] || exit 0
STATE=$(cd "$1" && pwd -P)

WEBMAIL=roundcube
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

stop php "$STATE/rc/router.php"
stop dovecot "$STATE/dovecot.conf"
