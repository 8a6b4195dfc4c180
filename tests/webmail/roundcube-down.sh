#!/usr/bin/env bash
# roundcube-down.sh DIR
#
# Stops what `roundcube-up.sh DIR` started: the process groups whose leaders' ids it wrote down, and only
# while those ids still belong to the same programs. The folder itself is left as it is.
set -euo pipefail
[ $# -eq 1 ] || { echo "usage: $0 DIR" >&2; exit 2; }
[ -d "$1" ] || exit 0
STATE=$(cd "$1" && pwd -P)

stop() { # name, a part of its command line that nobody else's has
  local file="$STATE/pids/$1" pid
  pid=$(cat "$file" 2>/dev/null || true)
  [ -n "$pid" ] || return 0
  if [[ "$(tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline")" == *"$2"* ]]; then
    # setsid made it the leader of its group, so its workers go with it
    kill -TERM -- "-$pid" 2>/dev/null || kill -TERM "$pid" 2>/dev/null || true
    for _ in $(seq 50); do kill -0 -- "-$pid" 2>/dev/null || break; sleep 0.1; done
    if kill -0 -- "-$pid" 2>/dev/null; then kill -KILL -- "-$pid" 2>/dev/null || true; fi
  fi
  rm -f "$file"
}

stop php "$STATE/rc/router.php"
stop dovecot "$STATE/dovecot.conf"
