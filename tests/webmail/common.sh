# Sourced by the scripts beside it, which set STATE, the folder that holds everything they make.
# shellcheck shell=bash
# (No "command | grep -q" in these files: grep leaves early, and pipefail reports the writer's SIGPIPE.)
export PATH="$PATH:/usr/sbin:/sbin"

say() { echo "[${WEBMAIL:?}] $*" >&2; }
die() { say "$*"; exit 1; }

# ---- packages ---------------------------------------------------------------------------------------------
installed() { [[ "$(dpkg-query -W -f='${Status}' "$1" 2>/dev/null)" == *'ok installed' ]]; }

apt_install() {
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
    -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@" >>"$STATE/apt.log" 2>&1
}

# install_missing USABLE PACKAGE...: USABLE is a command that tells whether all is there however it came there.
install_missing() {
  local usable=$1 missing=() package policy=0
  shift
  for package in "$@"; do installed "$package" || missing+=("$package"); done
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "${INSTALL:-1}" = 0 ] || [ "$(id -u)" != 0 ]; then
    if "$usable"; then return 0; fi
    die "missing; install with: sudo apt-get install --no-install-recommends ${missing[*]}"
  fi
  command -v apt-get >/dev/null || die "this needs Debian or one of its relatives (no apt-get here)"
  say "installing ${missing[*]}"
  # No package may start a daemon of its own: it would listen on every interface.
  if [ ! -e /usr/sbin/policy-rc.d ]; then
    printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d
    chmod 755 /usr/sbin/policy-rc.d
    policy=1
  fi
  local ok=1
  apt_install "${missing[@]}" || {
    apt-get update -q -o DPkg::Lock::Timeout=300 >>"$STATE/apt.log" 2>&1
    apt_install "${missing[@]}"
  } || ok=0
  [ $policy = 0 ] || rm -f /usr/sbin/policy-rc.d
  [ $ok = 1 ] || { tail -20 "$STATE/apt.log" >&2; die "apt-get install failed"; }
}

# ---- who runs it ------------------------------------------------------------------------------------------
# Servers refuse to be root, so root hands everything to nobody; anyone else runs it as himself.
if [ "$(id -u)" = 0 ]; then
  RUNNER=nobody
  GROUP=$(id -gn nobody)
  AS=(setpriv --reuid=nobody --regid="$GROUP" --clear-groups env HOME="$STATE")
else
  RUNNER=$(id -un)
  GROUP=$(id -gn)
  AS=(env)
fi
own() { [ "$(id -u)" != 0 ] || chown -R "$RUNNER:$GROUP" "$@"; }

# ---- what runs --------------------------------------------------------------------------------------------
alive() { # name, a part of its command line
  local pid
  pid=$(cat "$STATE/pids/$1" 2>/dev/null) && [ -n "$pid" ] &&
    [[ "$(tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline")" == *"$2"* ]]
}

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

port() { # name, wanted: the one asked for, else that of the last call, else a free one
  if [ -n "$2" ]; then echo "$2" >"$STATE/pids/$1.port"
  elif [ ! -s "$STATE/pids/$1.port" ]; then free_port >"$STATE/pids/$1.port"; fi
  cat "$STATE/pids/$1.port"
}

wait_for() { # up to twenty seconds
  local _
  for _ in $(seq 200); do if "$@" >/dev/null 2>&1; then return 0; fi; sleep 0.1; done
  return 1
}

# stop NAME PART [SIGNAL]: ends the process group whose leader's id was written down under this name, and only
# while that id still belongs to a program with PART in its command line.
stop() {
  local file="$STATE/pids/$1" pid
  pid=$(cat "$file" 2>/dev/null || true)
  [ -n "$pid" ] || return 0
  if alive "$1" "$2"; then
    # setsid made it the leader of its group, so its workers go with it
    kill "-${3:-TERM}" -- "-$pid" 2>/dev/null || kill "-${3:-TERM}" "$pid" 2>/dev/null || true
    for _ in $(seq 50); do kill -0 -- "-$pid" 2>/dev/null || break; sleep 0.1; done
    if kill -0 -- "-$pid" 2>/dev/null; then kill -KILL -- "-$pid" 2>/dev/null || true; fi
  fi
  rm -f "$file"
}
