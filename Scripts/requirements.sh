# shellcheck shell=bash
# What Scripts/try and Scripts/test need before they can build. To be sourced.

# Installs the Debian packages that are missing, saying which and why; does nothing where all is there.
install_missing_packages() {
    local missing=()
    command -v pkg-config >/dev/null || missing+=(pkg-config)
    pkg-config --exists libxml-2.0 2>/dev/null || missing+=(libxml2-dev)
    pkg-config --exists sqlite3 2>/dev/null || missing+=(libsqlite3-dev)
    pkg-config --exists zlib 2>/dev/null || missing+=(zlib1g-dev)
    [ ${#missing[@]} -gt 0 ] || return 0

    echo "Clipfile is built with libxml2, SQLite and zlib, found through pkg-config. Missing here: ${missing[*]}." >&2
    if ! command -v apt-get >/dev/null; then
        echo "There is no apt-get on this machine: please install these yourself, then run this again." >&2
        return 1
    fi
    local sudo=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "As root: apt-get install ${missing[*]}" >&2
            return 1
        fi
        echo "Installing needs root; sudo may ask for your password." >&2
        sudo=(sudo)
    fi
    echo "\$ ${sudo[*]:+sudo }apt-get install ${missing[*]}" >&2
    "${sudo[@]}" apt-get update -qq >&2
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# Says clearly when there is no Swift, or an old one.
require_swift() {
    if ! command -v swift >/dev/null; then
        echo "There is no swift on the PATH. Clipfile needs Swift 6.2 or later: https://www.swift.org/install" >&2
        return 1
    fi
    local version major minor
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
    major=${version%%.*}
    minor=${version##*.}
    if [ -z "$version" ] || [ "$major" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 2 ]; }; then
        echo "Clipfile needs Swift 6.2 or later; this is ${version:-unknown}. https://www.swift.org/install" >&2
        return 1
    fi
}
