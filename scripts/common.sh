# SPDX-License-Identifier: GPL-3.0-or-later
# What the commands of this folder share; they read it in, nobody runs it.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { echo "StoreYear: $*"; }
fail() {
  echo "StoreYear: $*" >&2
  exit 1
}

# With sudo, what is built and the books that are made belong to the person, not to root: after the packages are there,
# the command goes on as them (where the checkout is theirs).
go_on_as_the_person() {
  local owner home
  [[ $EUID -eq 0 && -n ${SUDO_USER:-} && $SUDO_USER != root ]] || return 0
  owner=$(stat -c %U "$root")
  [[ $owner == "$SUDO_USER" ]] || return 0
  home=$(getent passwd "$SUDO_USER" | cut -d: -f6)
  say "going on as $SUDO_USER"
  exec runuser -u "$SUDO_USER" -- env -u SUDO_USER -u SUDO_UID -u SUDO_GID -u SUDO_COMMAND HOME="$home" \
    XDG_RUNTIME_DIR="/run/user/$(id -u "$SUDO_USER")" "$0" "$@"
}

# configure PRESET: writes or refreshes its build folder; shows what CMake says only where it fails.
configure() {
  local log="$root/build/$1.configure.log"
  mkdir -p "$root/build"
  (cd "$root" && cmake --preset "$1") >"$log" 2>&1 || {
    cat "$log" >&2
    fail "CMake can't set up the build (preset $1); its words are above."
  }
}

# build PRESET: builds what the preset names; says nothing where there is nothing to do.
build() {
  (cd "$root" && cmake --build --preset "$1" --parallel "$(jobs_at_once)") || fail "the build failed (preset $1)."
}

# As many compilers as there are processors, but none without a gigabyte.
jobs_at_once() {
  local processors gigabytes
  processors=$(nproc)
  gigabytes=$(awk '/^MemAvailable/ { print int($2 / 1048576) }' /proc/meminfo)
  ((gigabytes < 1)) && gigabytes=1
  echo $((processors < gigabytes ? processors : gigabytes))
}
