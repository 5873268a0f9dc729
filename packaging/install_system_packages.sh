#!/bin/sh
# Names what the system lacks for Qt and Python, with the one line to type; installs it when root on Debian or Ubuntu.
# sh packaging/install_system_packages.sh PYTHON [display | browser | bench | fleet | package | machine]
#     display: also what a window on this desktop needs; browser: also what the tests open the origin site, labels and workbooks with;
#     bench: a screen of its own, the peers and what stands in for a finger (a browser and vipsthumbnail among them);
#     fleet: the web server that hands a repository out, and rsync, which brings it there;
#     package: what freezing and packing need; machine: what trying the package on a bare Debian needs
set -eu
python=$1

install() {
    if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
        echo "apt-get install $*" >&2
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" > /dev/null
    else
        echo "缺少系统组件，请运行： The system lacks something. Run:" >&2
        echo "    sudo apt-get install -y $*" >&2
        exit 1
    fi
}

if ! command -v "$python" > /dev/null; then
    install python3 python3-venv
fi
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "需要 Python 3.11 或更新的版本： Python 3.11 or later is needed: make PYTHON=python3.11 ..." >&2
    exit 1
fi
[ "$(uname -s)" = Linux ] || exit 0
wanted=$("$python" - "${2:-}" << 'END'
import ctypes
import importlib.util
import sys

sys.path.insert(0, ".")
from kiosk.device.libraries import missing

asked = sys.argv[1]
packages = missing({"DISPLAY": ":0"} if asked == "bench" else None if asked == "display" else {})
if asked == "bench":
    try:
        ctypes.CDLL("libXtst.so.6")
    except OSError:
        packages.append("libxtst6")
if importlib.util.find_spec("ensurepip") is None:
    packages.append("python3-venv")
print(" ".join(packages))
END
)
case "${2:-}" in
    browser | bench)
        command -v chromium > /dev/null || command -v chromium-browser > /dev/null || command -v google-chrome > /dev/null \
            || wanted="$wanted chromium"
        ;;
esac
if [ "${2:-}" = bench ]; then
    command -v Xvfb > /dev/null || wanted="$wanted xvfb"
    command -v vipsthumbnail > /dev/null || wanted="$wanted libvips-tools"
fi
if [ "${2:-}" = fleet ] || [ "${2:-}" = bench ]; then
    # Debian begins a server of its own on port 80 with it, which nobody here needs: systemctl disable --now nginx.
    command -v nginx > /dev/null || [ -x /usr/sbin/nginx ] || wanted="$wanted nginx-light"
    command -v rsync > /dev/null || wanted="$wanted rsync"
fi
if [ "${2:-}" = browser ] && ! command -v pdftoppm > /dev/null; then
    wanted="$wanted poppler-utils"
fi
if [ "${2:-}" = browser ] && ! command -v soffice > /dev/null && ! command -v libreoffice > /dev/null; then
    wanted="$wanted libreoffice-calc"
fi
if [ "${2:-}" = package ] || [ "${2:-}" = machine ]; then
    command -v objdump > /dev/null || wanted="$wanted binutils"
fi
if [ "${2:-}" = machine ]; then
    command -v debootstrap > /dev/null || wanted="$wanted debootstrap"
    command -v systemd-nspawn > /dev/null || wanted="$wanted systemd-container"
    command -v reprepro > /dev/null || wanted="$wanted reprepro"
    command -v gpg > /dev/null || wanted="$wanted gnupg"
    command -v lintian > /dev/null || wanted="$wanted lintian"
fi
# shellcheck disable=SC2086
[ -z "$wanted" ] || install $wanted
