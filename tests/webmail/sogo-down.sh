#!/usr/bin/env bash
# sogo-down.sh DIR
#
# Stops what `sogo-up.sh DIR` started: the process groups whose leaders' ids it wrote down, and only
# while those ids still belong to the same programs. The folder itself is left as it is.
set -euo pipefail
[ $# -eq 1 ] || { echo "usage: $0 DIR" >&2; exit 2; }
[ -d "$1" ] || exit 0
STATE=$(cd "$1" && pwd -P)
WEBMAIL=sogo
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

stop proxy "$STATE/sogoProxy.mjs"
stop sogod "$STATE/home/sogo.pid"
stop memcached "-p $(cat "$STATE/pids/memcached.port" 2>/dev/null || true)"
# INT: PostgreSQL's fast shutdown, which waits for no client
stop postgres "$STATE/pg" INT
