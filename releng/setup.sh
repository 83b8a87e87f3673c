# shellcheck shell=bash
# Sourced by the scripts beside it: finds, and where it may installs, what a build and a run need.
# Every function returns quietly when nothing is missing and ends the script with one sentence when it cannot help.

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/verdigris
maven_wanted=3.9.16

say() {
    echo "verdigris: $*" >&2
}

stop() {
    say "$*"
    exit 3
}

# The feature number of the JDK in folder $1, from the file that every JDK carries; 0 where there is no JDK.
jdk_feature() {
    local version=0
    if [ -x "$1/bin/javac" ] && [ -x "$1/bin/jlink" ] && [ -f "$1/release" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    fi
    echo "${version:-0}"
}

# Sets JAVA_HOME to a JDK of 21 or newer: 25 where there is one, because only its runtime has a start-up cache.
need_jdk() {
    local home feature rank best=0 found=
    local on_path
    on_path=$(command -v javac || true)
    if [ -n "$on_path" ]; then
        on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    fi
    for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        feature=$(jdk_feature "$home")
        rank=$feature
        if [ "$feature" -gt 25 ]; then
            rank=24 # newer than what the build knows: better than an old one, not better than 25
        fi
        if [ "$rank" -ge 21 ] && [ "$rank" -gt "$best" ]; then
            best=$rank
            found=$home
        fi
    done
    [ -n "$found" ] || stop "A JDK of 21 or newer (25 is best) is needed and was found neither in JAVA_HOME, on the \
PATH nor in /usr/lib/jvm. Install one and start this again."
    export JAVA_HOME=$found
}

maven_fits() {
    local version
    version=$(cd / && "$1" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
    [ -n "$version" ] && [ "$(printf '%s\n' 3.9.9 "$version" | sort -V | head -n 1)" = 3.9.9 ]
}

# Sets MVN to a Maven of 3.9.9 or newer; the one that is there fetches another if it is too old. Call need_jdk before.
need_maven() {
    local old fetched=$cache/apache-maven-$maven_wanted work
    MVN=$fetched/bin/mvn
    if [ -x "$MVN" ]; then
        return
    fi
    need_packages mvn:maven
    old=$(command -v mvn) || stop "Maven is needed to build. Install it and start this again."
    if maven_fits "$old"; then
        MVN=$old
        return
    fi
    say "Fetching Maven $maven_wanted, because $old is older than 3.9.9."
    mkdir -p "$cache"
    work=$(mktemp -d "$cache/maven.XXXXXX")
    (cd "$work" && "$old" -q -B dependency:copy -DoutputDirectory="$work" \
        -Dartifact=org.apache.maven:apache-maven:$maven_wanted:tar.gz:bin >"$work/log" 2>&1 \
        && tar xzf apache-maven-*.tar.gz) || {
        cat "$work/log" >&2
        stop "Maven $maven_wanted could not be fetched; see above. Install Maven 3.9.9 or newer and start this again."
    }
    mv -n "$work/apache-maven-$maven_wanted" "$cache/"
    rm -rf "$work"
}

# need_packages WHAT:PACKAGE…: WHAT is a command, or a library by the name that ldconfig lists.
need_packages() {
    local pair missing=()
    for pair in "$@"; do
        case $pair in
            lib*) /sbin/ldconfig -p 2>/dev/null | grep -q "${pair%%:*}" || missing+=("${pair#*:}") ;;
            *) command -v "${pair%%:*}" >/dev/null || missing+=("${pair#*:}") ;;
        esac
    done
    if [ ${#missing[@]} -eq 0 ] || [ "$(uname -s)" != Linux ]; then
        return
    fi
    command -v apt-get >/dev/null || stop "These are needed, by the names that Debian gives them: ${missing[*]}."
    [ "$(id -u)" -eq 0 ] || stop "Debian packages are missing: run \"sudo apt-get install ${missing[*]}\" and start this again."
    say "Installing Debian packages: ${missing[*]}."
    install_packages "${missing[@]}" || { apt-get update -qq >/dev/null && install_packages "${missing[@]}"; } \
        || stop "apt-get could not install ${missing[*]}; try it by hand to see why."
}

install_packages() {
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" </dev/null >/dev/null 2>&1
}

need_gtk() {
    need_packages libgtk-3.so.0:libgtk-3-0 fc-list:fontconfig
}

# Where the product for this machine lies after a build.
product_folder() {
    local products=$repository/releng/product/target/products/verdigris arch
    case $(uname -m) in
        aarch64 | arm64) arch=aarch64 ;;
        *) arch=x86_64 ;;
    esac
    case $(uname -s) in
        Darwin) echo "$products/macosx/cocoa/$arch/Verdigris.app/Contents/Eclipse" ;;
        *) echo "$products/linux/gtk/$arch/verdigris" ;;
    esac
}

# A sum over everything that the product is made of, tests and build output left out.
fingerprint() {
    (cd "$repository" && find pom.xml LICENSE .mvn targetplatform bundles features releng/product releng/examples/estate releng/formatter.xml \
        \( -name target -o -name bin -o -name '*.tests' -o -name org.verdigris.testing \) -prune \
        -o -type f ! -name pom.tycho ! -name '.tycho-*' ! -name '.polyglot.*' -exec cksum {} + | LC_ALL=C sort | cksum)
}

# with_display SIZE COMMAND…: runs the command on an X display of its own, SIZE being such as 1280x800x24.
with_display() {
    local size=$1 number server outcome=0
    shift
    number=$(mktemp)
    Xvfb -displayfd 3 -screen 0 "$size" -nolisten tcp 3>"$number" >/dev/null 2>&1 &
    server=$!
    until [ -s "$number" ]; do
        kill -0 $server 2>/dev/null || stop "The X server for tests, Xvfb, did not start."
        sleep 0.1
    done
    env -u WAYLAND_DISPLAY GDK_BACKEND=x11 DISPLAY=":$(cat "$number")" "$@" || outcome=$?
    kill $server
    wait $server 2>/dev/null || true
    rm -f "$number"
    return $outcome
}
